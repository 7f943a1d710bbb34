"""Rows B30 to B35 of the fault plan: whom we call is as hostile as who calls us."""

from __future__ import annotations

import socket
import threading
import time

import pytest

from hostile import octets
from hostile.conftest import Attack
from hostile.octets import accepted, associate

from interop.handmade import CT, item

RESET, TIME_OUT, REFUSED = "36", "56", "35"
PDU_TYPE, PDU_LENGTH, PDU_ID, FORMAT = "17", "18", "19", "8"
INVALID = octets.abort(2, 6)


def acceptance(*contexts: bytes, **others: bytes) -> bytes:
    return associate(2, contexts=b"".join(contexts), **others)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(acceptance(accepted(1), accepted(99)), id="B30-id-not-proposed"),
        pytest.param(acceptance(accepted(0)), id="B30-id-0"),
        pytest.param(acceptance(accepted(1), accepted(1)), id="B30-id-twice"),
        pytest.param(acceptance(accepted(1, 0, "1.2.3")), id="B30-syntax-not-proposed"),
        pytest.param(acceptance(item(0x21, b"\1\0\0\0")), id="B30-no-syntax"),
        pytest.param(acceptance(accepted(1, 9)), id="B30-result-9"),
        pytest.param(acceptance(octets.lying(0x21, b"\1\0\0\0", 0xFFF0)), id="B30-overrun"),
        pytest.param(
            acceptance(item(0x21, b"\1\0\0\0" + octets.lying(0x40, b"1.2", 9))),
            id="B30-sub-overrun",
        ),
        pytest.param(
            acceptance(accepted(1), information=octets.user(maximum=item(0x51, b"\0\1"))),
            id="B30-short-maximum",
        ),
        pytest.param(
            acceptance(
                accepted(1),
                information=octets.user(item(0x54, b"\xff\xff" + CT.encode() + b"\1\1")),
            ),
            id="B30-role-overrun",
        ),
        pytest.param(b"\2\0\xff\xff\xff\xff", id="B31-four-gigabytes"),
        pytest.param(octets.pdu(2, b""), id="B31-empty"),
        pytest.param(octets.pdu(2, b"", (1 << 20) + 1), id="B31-above-the-limit"),
        pytest.param(octets.pdu(3, b"", 0xFFFFFFFF), id="B31-rejection-of-four-gigabytes"),
    ],
)  # fmt: skip
def test_acceptance_that_is_none(attack: Attack, answer: bytes) -> None:
    peer = attack.be_asked()
    peer.send(answer)
    assert peer.rest() == INVALID
    (fault,) = attack.host.wait("close", peer.net)
    assert fault in (PDU_LENGTH, PDU_ID, FORMAT)
    assert attack.host.of("accepted", peer.net) == []


def test_B30_what_was_proposed_is_accepted(attack: Attack) -> None:
    """The same answer with nothing wrong in it, and one whose refused contexts say odd things."""
    attack.lines = 0
    for answer in (octets.ACCEPT, acceptance(accepted(1), accepted(3, 3, ""), accepted(5, 4, "9"))):
        peer = attack.be_asked()
        peer.send(answer)
        assert attack.host.wait("accepted", peer.net)[1] == "1"


@pytest.mark.parametrize("count", [0, 40], ids=["silence", "dribble"])
def test_B31_answer_must_come_in_time(attack: Attack, count: int) -> None:
    attack.lines = 0
    attack.limit("artim")
    peer = attack.be_asked()
    stop = threading.Event()

    def dribble() -> None:
        for octet in octets.ACCEPT[:count]:
            peer.send_some(bytes((octet,)))
            if stop.wait(0.05):
                return

    dribbler = threading.Thread(target=dribble)
    dribbler.start()
    assert peer.rest() == octets.abort(0, 0)
    stop.set()
    dribbler.join()
    assert attack.host.wait("close", peer.net) == (TIME_OUT,)


@pytest.mark.parametrize("numbers", [(9, 9, 200), (1, 1, 7), (2, 3, 1), (0, 0, 0)])
def test_B32_rejection_is_told_as_it_is(attack: Attack, numbers: tuple[int, int, int]) -> None:
    attack.lines = 0
    peer = attack.be_asked()
    peer.send(octets.reject(*numbers))
    assert attack.host.wait("rejected", peer.net) == tuple(map(str, numbers))


@pytest.mark.parametrize("how", ["finish", "reset"])
def test_B33_acceptance_then_end(attack: Attack, how: str) -> None:
    """Told once, as a reset."""
    attack.lines = 0
    peer = attack.be_asked()
    peer.send(octets.ACCEPT)
    attack.host.wait("accepted", peer.net)
    getattr(peer, how)()
    assert attack.host.wait("close", peer.net) == (RESET,)


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(octets.ACCEPT, id="B34-acceptance-twice"),
        pytest.param(octets.reject(1, 1, 1), id="C16-rejection-after-acceptance"),
        pytest.param(octets.REQUEST, id="C16-request-after-acceptance"),
        pytest.param(octets.RELEASE_RP, id="C16-release-response-unasked"),
    ],
)
def test_out_of_place(attack: Attack, given: bytes) -> None:
    peer = attack.be_associated()
    peer.send(given)
    assert peer.rest() == octets.abort(2, 2)
    assert attack.host.wait("close", peer.net) == (PDU_TYPE,)


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        (octets.REQUEST, octets.abort(2, 2)),
        (octets.ECHO_PDU, octets.abort(2, 2)),
        (octets.RELEASE_RQ, octets.abort(2, 2)),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", octets.abort(2, 1)),
    ],
    ids=["request", "data", "release", "http"],
)
def test_C18_anything_but_an_answer(attack: Attack, given: bytes, answer: bytes) -> None:
    """Sta5: whatever is no answer to the request is AA-8."""
    peer = attack.be_asked()
    peer.send(given)
    assert peer.rest() == answer
    assert attack.host.wait("close", peer.net) == (PDU_TYPE,)


def test_peer_that_speaks_first(attack: Attack) -> None:
    """Before we asked for anything."""
    peer = attack.be_called()
    peer.send(octets.ACCEPT)
    assert peer.rest() == octets.abort(2, 2)
    attack.host.wait("close", peer.net)


def test_B35_refused(attack: Attack) -> None:
    attack.lines = 0
    with socket.socket() as taken:  # so that nobody else can be given the port, and listen
        taken.bind(("127.0.0.1", 0))
        assert attack.host.command("connect", taken.getsockname()[1]) == 0
        assert attack.host.wait("connect", attack.host.newest()) == (REFUSED,)


def test_B35_black_hole(attack: Attack) -> None:
    """A server whose backlog is full answers nothing: told within the time for connecting."""
    attack.lines = 0
    attack.limit("connect")
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        crowd = [socket.socket() for _ in range(4)]
        for each in crowd:
            each.setblocking(False)
            each.connect_ex(deaf.getsockname())
        assert attack.host.command("connect", deaf.getsockname()[1]) == 0
        assert attack.host.wait("connect", attack.host.newest()) == (TIME_OUT,)
        for each in crowd:
            each.close()


def test_B35_no_detour(attack: Attack) -> None:
    """An IPv4 address is tried at once, and not when something else was given its time: a quarter
    of a second, or two. That would be so each time: one that is quicker will do."""
    attack.lines = 0
    for _ in range(40):
        before = time.monotonic()
        assert attack.be_called().socket.family == socket.AF_INET
        if time.monotonic() - before < 0.2:
            return
    pytest.fail("none was quick")
