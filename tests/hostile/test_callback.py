"""Row C26 of the fault plan, and F5's callbacks: what a program may do inside them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from hostile import octets
from hostile.conftest import Attack
from hostile.octets import ECHO, ECHO_PDU, STORE, STORE_PDU, data
from hostile.peer import PATIENCE, Peer

from certificate import Authority
from process import ROOT, Compile, Run

CONTENT = octets.element_text(0x00100020, b"ab")
ACTIONS = ["abort", "close", "forced", "free"]


def _associated(*given: bytes) -> Callable[[Attack], Peer]:
    def play(attack: Attack) -> Peer:
        peer = attack.associate()
        peer.send(*given)
        return peer

    return play


def _request(attack: Attack) -> Peer:
    peer = attack.connect()
    peer.send(octets.REQUEST)
    return peer


def _called(attack: Attack) -> Peer:
    attack.host.command("connect", attack.lair.port)
    peer = attack.lair.accept()
    peer.net = attack.host.newest()
    return peer


def _answered(answer: bytes) -> Callable[[Attack], Peer]:
    def play(attack: Attack) -> Peer:
        peer = attack.be_asked()
        peer.send(answer)
        return peer

    return play


def _released(attack: Attack) -> Peer:
    peer = attack.be_associated()
    attack.host.command("release", peer.net)
    peer.send(octets.RELEASE_RP)
    return peer


def _lost(attack: Attack) -> Peer:
    peer = attack.associate()
    peer.reset()
    return peer


SCENES: dict[str, Callable[[Attack], Peer]] = {
    "connect": _called,
    "request": _request,
    "receive": _request,
    "send": _request,
    "accepted": _answered(octets.ACCEPT),
    "rejected": _answered(octets.reject(1, 1, 1)),
    "echo": _associated(ECHO_PDU * 50),
    "echoed": _associated(data(ECHO, octets.echo_response(), command=True) * 50),
    "store": _associated((STORE_PDU + data(STORE, CONTENT)) * 20),
    "release": _associated(octets.RELEASE_RQ),
    "released": _released,
    "abort": _associated(octets.abort(0, 0)),
    "close": _lost,
}


@pytest.mark.parametrize("action", [*ACTIONS, "abort2", "close2", "forced2", "closeT", "freeT"])
@pytest.mark.parametrize("event", SCENES)
def test_C26_the_own_net_goes_inside_a_callback(attack: Attack, event: str, action: str) -> None:
    """Once, twice (2), or by another thread that the callback waits for (T).

    The call is back before anything of ours that it might wait for is over; nothing of that net is
    told afterwards but a close, at most once.
    """
    attack.lines = 0
    attack.limit("artim", "pdu", "idle", "send", "abort", "linger", seconds=20 * PATIENCE)
    host = attack.host
    host.command("trap", 0, 0, f"{event}:{action}")
    peer = SCENES[event](attack)
    host.wait("did", peer.net)
    attack.closed.add(peer.net)
    peer.close()
    attack.others_are_served()
    assert len(host.of("close", peer.net)) <= 1
    names = [name for net, name, _ in host.events if net == peer.net and name != "dial"]
    assert set(names[names.index("did") + 1 :]) <= {"close", "not-sent", "abort"}


PLAYED = re.compile(r"(\w+) aborted (\d+) echoed (\d+) over 2")
ENDS_ITS_CONNECTION = {
    # whether the other end is aborted, and whether the echo was answered before
    "pfnConnect": (0, 0), "pfnReceive": (1, 0), "pfnSend": (1, 0), "pfnReceiveData": (1, 0),
    "pfnReceiveAssociateRequest": (1, 0), "pfnReceiveAssociateAccept": (1, 0),
    "pfnReceiveCEchoRequest": (1, 0), "pfnReceiveCEchoResponse": (1, 1),
    "pfnReceiveReleaseRequest": (1, 1), "pfnReceiveReleaseResponse": (0, 1),
    "pfnVerify": (0, 0), "pfnBeforeSendCommandSet": (1, 0),
}  # fmt: skip
GOES_ON = {"pfnAccept": (0, 1), "pfnClose": (0, 1), "nothing": (0, 1)}


def test_F5_exception_leaves_a_callback(
    compile_program: Compile, run_program: Run, authority: Authority
) -> None:
    """Of C++, out of a plain callback: its connection is aborted, or goes on where the call is of
    none; one line of log for each; the last dialogue is as if nothing had been."""
    program = compile_program(ROOT / "tests" / "hostile" / "throwing.cpp")
    identity = authority.issue()
    password = "open sesame"
    result = run_program(program, identity.pem(), identity.key_pem(password.encode()), password)
    assert result.returncode == 0, result.stderr
    *lines, certified, asked = result.stdout.splitlines()
    played = {
        name: (int(aborted), int(echoed))
        for name, aborted, echoed in PLAYED.findall("\n".join(lines))
    }
    assert len(played) == len(lines)
    assert played.pop("pfnOnSecureLinkReady")[1] == 0, "either end may be the one that throws"
    assert played == {**ENDS_ITS_CONNECTION, **GOES_ON}
    assert certified == "certified 0 1", "no password, then the right one"
    assert asked == "copied 418 1 checked 0 1", "as if it had said stop"
    told = re.findall(r"ltdic ERROR an exception left (.*): (.*)", result.stderr)
    expected = dict.fromkeys(ENDS_ITS_CONNECTION, "not\\x09today")
    expected |= {"pfnReceive": "not a std::exception"}
    for name in ("pfnAccept", "pfnClose", "pfnOnSecureLinkReady", "pfnPrivateKeyPassword"):
        expected[name] = "not\\x09today"
    assert len(told) == len(expected) + 2
    assert dict(told) == expected | {"the callback for an element": "not\\x09today"}
    assert "defect" not in result.stderr
