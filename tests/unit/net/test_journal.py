"""What the log says of connections: one line for each event, from whom, in which state."""

from __future__ import annotations

import logging
import re
import socket

import pytest

from ltdic.core.errors import Failure, Fault
from ltdic.core.log import PDU
from ltdic.net import Net
from ltdic.net.journal import TracedTransport, end_text
from ltdic.net.transport import PlainTransport
from ltdic.wire.dimse import BY_NAME

LINE = re.compile(r"(#\d+) 127\.0\.0\.1:\d+(?: (\S+) (Sta\d+))? (.*)")
PATIENT = b"Doe^Jane^SECRET"
INSTANCE = "1.2.826.0.1.3680043.7777"


@pytest.fixture
def log(caplog):
    """The lines so far as (titles, state, text) of one end, or of all."""
    caplog.set_level(logging.INFO, "ltdic")

    class Log:
        @property
        def records(self) -> list[logging.LogRecord]:
            return caplog.records

        def level(self, level: int) -> None:
            caplog.set_level(level, "ltdic")

        def text(self) -> str:
            return "\n".join(each.getMessage() for each in caplog.records)

        def of(self, net: Net, level: int = logging.INFO) -> list[tuple[str, str, str]]:
            """Lines about the connection of `net`, with ports replaced."""
            number = f"#{net.connection.journal.number}"
            return self.about(number, level)

        def about(self, number: str, level: int = logging.INFO) -> list[tuple[str, str, str]]:
            found = []
            for each in caplog.records:
                match = LINE.fullmatch(each.getMessage())
                if match and match[1] == number and each.levelno >= level:
                    text = re.sub(r"127\.0\.0\.1:\d+", "END", match[4])
                    found.append((match[2], match[3], text))
            return found

    return Log()


def test_life_of_an_association(log, site):
    client, told = site.associated()
    heard = site.heard()
    ends = [f"#{net.connection.journal.number}" for net in (client, site.accepted[0])]
    client.send_release_request()
    told.wait("on_release_response")
    client.close()
    heard.wait("on_close")
    heard.wait_idle()
    titles = "CLIENT>SERVER"
    ours, theirs = (log.about(each) for each in ends)
    assert [(each[0], each[2]) for each in ours] == [
        ("-", "connected from END"),
        (titles, "association requested: contexts 1"),
        (titles, "association accepted by the peer: contexts 1 of 1"),
        (titles, "release requested"),
        (titles, "release answered by the peer"),
        (titles, "closed by the program"),
    ]
    assert sorted(theirs) == sorted([
        ("-", "Sta2", "connection accepted by END"),
        (titles, "Sta3", "association requested by the peer: contexts 1"),
        (titles, "Sta6", "association accepted: contexts 1 of 1"),
        (titles, "Sta8", "release requested by the peer"),
        (titles, "Sta13", "release answered"),
        (titles, "Sta1", "closed by the peer"),
    ])  # fmt: skip


def test_life_of_a_server(log, started):
    server = Net()
    server.listen("127.0.0.1", 0, 1)
    server.free()
    assert [LINE.fullmatch(each.getMessage())[4] for each in log.records] == [
        "listening",
        "not listening any more",
    ]


def test_refusals_and_aborts(log, site, tool):
    site.prepare = lambda peer, recorder: recorder.react.update(
        on_associate_request=lambda net, _: net.send_reject(1, 1, 7)
    )
    client, told = site.connected()
    client.send_associate_request(tool.proposal())
    told.wait("on_associate_reject")
    site.heard().wait_idle()
    number = f"#{client.connection.journal.number}"
    client.send_abort(0, 0)
    told.wait("on_close")
    words = [each[2] for each in log.about(number)]
    assert words[2:] == [
        "association rejected by the peer: result 1, source 1, reason 7",
        "aborted: source 0, reason 0",
        "closed by the peer",
    ]
    assert "association rejected: result 1, source 1, reason 7" in log.text()


def test_abort_by_the_peer(log, site):
    client, told = site.associated()
    number = f"#{client.connection.journal.number}"
    site.accepted[0].send_abort(0, 0)
    told.wait("on_close")
    assert [each[2] for each in log.about(number)][-2:] == [
        "aborted by the peer: source 0, reason 0",
        "lost: NET_CONNECTION_ABORTED",
    ]


def test_attempt_that_fails(log, started, tool, listening):
    where = listening.getsockname()
    listening.close()
    net, told = Net(), tool.Recorder()
    net.observer = told
    told.react["on_connect"] = lambda *_: net.close()
    net.connect("", 0, *where)
    told.wait("on_connect")
    told.wait_idle()
    (record,) = log.records
    assert LINE.fullmatch(record.getMessage())[4].startswith(
        "connection failed: NET_CONNECTION_REFUSED, "
    )
    net.free()


def test_misbehaviour_is_one_warning(log, site):
    """With what was answered; and the end, which is another event, at info."""
    with site.raw() as connection:
        connection.sendall(b"\x16\3\1\2\0\1\0\1\xfc\3\3")
        connection.recv(10)
        site.heard().wait("on_close")
    warnings = [each for each in log.records if each.levelno >= logging.WARNING]
    (line,) = [LINE.fullmatch(each.getMessage())[4] for each in warnings]
    assert line == ("misbehaves: PDU type 16H; aborted: 0, 0 (it speaks TLS, this net does not)")
    assert log.text().count("lost: PDU_TYPE") == 1


def test_request_that_breaks_a_rule(log, site, tool):
    request = tool.proposal()
    request.called = "EVIL\x1b[2J"
    with site.raw() as connection:
        connection.sendall(request.encode())
        assert tool.read_pdu(connection)[0] == 3
        site.heard().wait("on_receive")
    assert "misbehaves: called title is not one; rejected: 1, 1, 7" in log.text()
    assert "\x1b" not in log.text()


def test_calls_that_fail_are_not_events(log, site):
    client, _ = site.connected()
    before = len(log.of(client))
    with pytest.raises(Failure):
        client.send_release_response()
    assert len(log.of(client)) == before


def test_shut_down_is_told(log, tool):
    import ltdic.net

    ltdic.net.start_up()
    net = Net()
    with socket.create_server(("127.0.0.1", 0)) as server:
        told = tool.Recorder()
        net.observer = told
        net.connect("", 0, *server.getsockname())
        told.wait("on_connect")
        ltdic.net.shut_down()
    assert log.text().count("closed, as the network part is shut down") == 1


def test_ends_as_text():
    assert end_text(("192.0.2.1", 104)) == "192.0.2.1:104"
    assert end_text(("2001:db8::1", 104)) == "[2001:db8::1]:104"
    assert end_text(("host\n", 104)) == "host\\x0A:104"
    assert end_text(("", 0)) == "?:0"


# --- messages and PDUs ------------------------------------------------------------------------


def exchange(site, tool) -> Net:
    client, told = site.associated()
    client.send_message(1, tool.echo(4))
    told.wait("on_message")
    command = BY_NAME["CStoreRequest"].encode(5, {0x0002: "1.2", 0x1000: INSTANCE}, True)
    client.send_message(1, command, [PATIENT * 30_000])
    told.wait("on_message", 2)
    return client


@pytest.mark.parametrize("level", [logging.WARNING, logging.INFO])
def test_connection_that_is_not_traced_pays_nothing(log, site, level):
    log.level(level)
    client, _ = site.associated()
    for net in (client, site.accepted[0]):
        assert type(net.connection._transport) is PlainTransport
    if level == logging.WARNING:
        assert log.text() == ""


def test_messages(log, site, tool):
    log.level(logging.DEBUG)
    client = exchange(site, tool)
    size = len(PATIENT) * 30_000
    lines = [each for each in log.of(client, logging.DEBUG) if "context 1" in each[2]]
    assert [(each[1], each[2]) for each in lines if "sent" in each[2]] == [
        ("Sta6", "sent CEchoRequest 4, context 1"),
        ("Sta6", f"sent CStoreRequest 5, context 1, data set of {size} bytes"),
    ]
    assert [(each[1], each[2]) for each in lines if "received" in each[2]] == [
        ("Sta6", "received CEchoResponse to 4, status 0000H, context 1"),
        ("Sta6", "received CStoreResponse to 5, status 0000H, context 1"),
    ]
    assert "Doe" not in log.text()
    assert INSTANCE not in log.text()
    assert not any(each.levelno == PDU for each in log.records)


def test_pdus(log, site, tool):
    log.level(PDU)
    client = exchange(site, tool)
    assert isinstance(client.connection._transport, TracedTransport)
    dumps = [each.getMessage().split("\n") for each in log.records if each.levelno == PDU]
    number = f"#{client.connection.journal.number}"
    ours = [each for each in dumps if each[0].startswith(f"{number} ")]
    heads = [re.sub(r".*Sta\d+ ", "", each[0]).split(",")[0] for each in ours]
    # What is sent is told once it has left: the answer may be told before it.
    assert [each for each in heads if "sent" in each][:2] == [
        "sent A-ASSOCIATE-RQ",
        "sent P-DATA-TF",
    ]
    assert [each for each in heads if "received" in each][:2] == [
        "received A-ASSOCIATE-AC",
        "received P-DATA-TF",
    ]
    assert all(line.startswith(f"{number}   ") for each in ours for line in each[1:])
    text = log.text()
    assert "context 1: Verification SOP Class (1.2.840.10008.1.1)" in text
    assert f"(0000,1000) AffectedSOPInstanceUID = {INSTANCE}" in text
    assert "context 1, data set, last, " in text
    assert "Doe" not in text, "nor in any other clothes:"
    assert PATIENT.hex() not in text.lower()


def test_traced_transport_is_the_same_otherwise(log, site, tool):
    """Large messages in pieces, lists of buffers, the end: as without."""
    log.level(PDU)
    client, told = site.associated()
    parts = [bytes((n,)) * (n * 1001) for n in range(1, 200)]
    peer = site.heard()
    client.send_message(1, tool.store(), parts)
    _, _, data = peer.wait("on_message")
    assert bytes(data.view()) == b"".join(parts)
    told.wait("on_message")
    client.close()
    assert peer.wait("on_close")[0] == Fault.NET_CONNECTION_RESET
