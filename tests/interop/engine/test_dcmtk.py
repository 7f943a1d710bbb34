"""DCMTK's tools as peers of the engine, in both roles."""

from __future__ import annotations

import os

VERIFICATION = "1.2.840.10008.1.1"
IMPLICIT = "1.2.840.10008.1.2"


def test_echoscu(dcmtk, scp):
    result = dcmtk("echoscu", "127.0.0.1", scp.port)
    assert result.returncode == 0, result.stderr
    assert scp.ended.wait(30)
    assert scp.ends == [0]
    assert scp.faults == []


def test_stock_echoscu_does_not_stall(dcmtk, scp, assert_no_stall):
    """It leaves Nagle's algorithm on: 44 ms an operation for a receiver that acknowledges late."""
    quiet = {key: value for key, value in os.environ.items() if key != "TCP_NODELAY"}

    def run():
        result = dcmtk("echoscu", "--repeat", 100, "127.0.0.1", scp.port, environment=quiet)
        assert result.returncode == 0, result.stderr

    assert_no_stall(run, 100)


def test_abort_by_echoscu(dcmtk, scp):
    result = dcmtk("echoscu", "--abort", "127.0.0.1", scp.port)
    assert result.returncode == 0, result.stderr
    assert scp.ended.wait(30)
    assert scp.ends == [34]


def test_storescu(dcmtk, scp, instances):
    for each in instances:
        propose = {"1.2.840.10008.1.2.4.91": "-xw", "1.2.840.10008.1.2.5": "-xr"}
        option = propose.get(each.transfer_syntax, "-x=")
        result = dcmtk("storescu", "-v", option, "127.0.0.1", scp.port, each.path)
        assert result.returncode == 0, result.stderr
    assert scp.faults == []
    assert [values[0x1000] for values, _, _ in scp.stored] == [each.uid for each in instances]


def test_storescu_sends_what_the_file_holds(dcmtk, scp, instances):
    """DCMTK writes explicit VR as it read it here, so the bytes are those of the file."""
    dcmtk("storescu", "127.0.0.1", scp.port, instances[0].path)
    (_, transfer_syntax, data) = scp.stored[0]
    assert transfer_syntax == instances[0].transfer_syntax
    assert data[: 1 << 10] == instances[0].data[: 1 << 10]


def test_echo_to_storescp(scu, storescp):
    port, _ = storescp
    client = scu(port, [(VERIFICATION, IMPLICIT)])
    for number in range(1, 101):
        assert client.echo(1, number) == 0
    client.release()


def test_store_to_storescp(scu, storescp, instances):
    port, folder = storescp
    client = scu(port, [(each.sop_class, each.transfer_syntax) for each in instances])
    for index, each in enumerate(instances):
        assert client.store(2 * index + 1, index + 1, each) == 0
    client.release()
    for each in instances:
        (found,) = [path for path in folder.iterdir() if path.name.endswith(each.uid)]
        assert found.read_bytes().endswith(bytes(each.data))
