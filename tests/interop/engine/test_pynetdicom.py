"""pynetdicom as peer of the engine, in both roles."""

from __future__ import annotations

import pytest
from pydicom import dcmread
from pynetdicom import AE, evt

VERIFICATION = "1.2.840.10008.1.1"
IMPLICIT = "1.2.840.10008.1.2"


@pytest.mark.parametrize("maximum", [0, 16382, 1 << 18])
def test_their_requestor(scp, instances, maximum):
    entity = AE()
    entity.maximum_pdu_size = maximum
    entity.add_requested_context(VERIFICATION)
    for each in instances:
        entity.add_requested_context(each.sop_class, each.transfer_syntax)
    association = entity.associate("127.0.0.1", scp.port, max_pdu=maximum)
    assert association.is_established
    assert association.send_c_echo().Status == 0
    for each in instances:
        assert association.send_c_store(dcmread(each.path)).Status == 0
    association.release()
    assert association.is_released
    assert [values[0x1000] for values, _, _ in scp.stored] == [each.uid for each in instances]
    assert scp.ended.wait(30)
    assert scp.ends == [0]
    assert scp.faults == []


def test_their_requestor_aborts(scp):
    entity = AE()
    entity.add_requested_context(VERIFICATION)
    association = entity.associate("127.0.0.1", scp.port)
    association.abort()
    assert scp.ended.wait(30)
    assert scp.ends == [34]


@pytest.mark.parametrize("maximum", [0, 4096, 1 << 18])
def test_their_acceptor(scu, instances, maximum):
    stored = []

    def handle_store(event):
        stored.append(event.encoded_dataset(include_meta=False))
        return 0

    entity = AE()
    entity.maximum_pdu_size = maximum
    entity.add_supported_context(VERIFICATION)
    for each in instances:
        entity.add_supported_context(each.sop_class, each.transfer_syntax)
    server = entity.start_server(
        ("127.0.0.1", 0), block=False, evt_handlers=[(evt.EVT_C_STORE, handle_store)]
    )
    try:
        contexts = [(each.sop_class, each.transfer_syntax) for each in instances]
        client = scu(server.server_address[1], [(VERIFICATION, IMPLICIT), *contexts])
        assert client.echo(1, 1) == 0
        for index, each in enumerate(instances):
            assert client.store(2 * index + 3, index + 2, each) == 0
        client.release()
    finally:
        server.shutdown()
    assert stored == [bytes(each.data) for each in instances]


def test_their_acceptor_rejects(scu):
    entity = AE(ae_title="OTHER")
    entity.require_called_aet = True
    entity.add_supported_context(VERIFICATION)
    server = entity.start_server(("127.0.0.1", 0), block=False)
    try:
        client = scu(server.server_address[1], [(VERIFICATION, IMPLICIT)])
        assert client.answer[1:] == (1, 1, 7)
        assert not client.net.is_associated
    finally:
        server.shutdown()
