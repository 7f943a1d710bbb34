"""Rows B1 to B29 of the fault plan: A-ASSOCIATE-RQ that lie, overflow or break rules (PS3.8 9.3.2).

What cannot be read is aborted, what breaks a rule of association set-up is rejected, both by the
library and with one line of log. Which titles and classes are welcome is the program's choice.
"""

from __future__ import annotations

import struct
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from hostile import octets
from hostile.conftest import Attack
from hostile.host import MIB, Cost, Host, full
from hostile.octets import associate, context, lying, user
from hostile.peer import Peer

from interop.handmade import CT, IMPLICIT, VERIFICATION, item
from process import DEADLINE, find_tool

CAP = 1 << 20
ABORT = octets.abort(0, 0)
UNKNOWN = octets.reject(1, 2, 1)
APPLICATION_CONTEXT = octets.reject(1, 1, 2)


def filled(length: int) -> bytes:
    """A right request padded with items of unknown type to a length field of `length`."""
    left = length - len(octets.REQUEST) + 6
    rest = b""
    while left:
        size = min(left, 60_000)
        size -= 4 if 0 < left - size < 4 else 0
        rest += item(0x77, bytes(size - 4))
        left -= size
    return associate(rest=rest)


def test_B2_limit_edge(attack: Attack) -> None:
    """1 MiB is read (one more: with the first bytes)."""
    attack.lines = 0
    attack.bound = 20 * MIB
    for length in (CAP - 1, CAP):
        request = filled(length)
        assert struct.unpack_from(">I", request, 2)[0] == length
        attack.associate(request)


@pytest.mark.parametrize(
    ("request_", "answer"),
    [
        pytest.param(associate(version=0), octets.reject(1, 2, 2), id="B4-0000"),
        pytest.param(associate(version=2), octets.reject(1, 2, 2), id="B4-0002"),
        pytest.param(
            associate(application=item(0x10, b"9.9.9")), APPLICATION_CONTEXT, id="B6-other"
        ),
        pytest.param(
            associate(application=item(0x10, b"%n%n%s%s%n")), APPLICATION_CONTEXT, id="B7-format"
        ),
        pytest.param(
            associate(application=item(0x10, b"1.2\0\n%n" + bytes(range(0x80, 0x100)))),
            APPLICATION_CONTEXT,
            id="B7-bytes",
        ),
        pytest.param(
            associate(application=item(0x10, b"1" * 0xFFFF)), APPLICATION_CONTEXT, id="B7-long"
        ),
        pytest.param(associate(application=b""), UNKNOWN, id="B8-none"),
        pytest.param(
            associate(rest=item(0x10, b"1.2.840.10008.3.1.1.1")), UNKNOWN, id="B8-twice"
        ),
        pytest.param(associate(called=b""), octets.reject(1, 1, 7), id="B10-blank"),
        pytest.param(associate(called=b"A\0B"), octets.reject(1, 1, 7), id="B12-nul"),
        pytest.param(associate(called=b"A\x1b[31m"), octets.reject(1, 1, 7), id="B12-escape"),
        pytest.param(associate(calling=b"A\nroot: x"), octets.reject(1, 1, 3), id="B12-newline"),
        pytest.param(associate(calling=b"A\xff"), octets.reject(1, 1, 3), id="B12-ff"),
        pytest.param(associate(contexts=b""), UNKNOWN, id="B13-no-contexts"),
        pytest.param(
            associate(contexts=b"".join(context(i * 2 + 1 & 0xFF, CT) for i in range(129))),
            UNKNOWN, id="B14-129-contexts",
        ),
        pytest.param(associate(contexts=context(2, CT)), UNKNOWN, id="B15-id-2"),
        pytest.param(associate(contexts=context(0, CT)), UNKNOWN, id="B15-id-0"),
        pytest.param(associate(contexts=context(1, CT) * 2), UNKNOWN, id="B16-twice"),
        pytest.param(
            associate(contexts=item(0x20, b"\1\0\0\0" + item(0x40, IMPLICIT.encode()))), UNKNOWN,
            id="B17-no-abstract",
        ),
        pytest.param(
            associate(contexts=item(0x20, b"\1\0\0\0" + item(0x30, CT.encode()))), UNKNOWN,
            id="B17-no-transfer",
        ),
        pytest.param(
            associate(
                contexts=item(
                    0x20,
                    b"\1\0\0\0" + item(0x30, CT.encode()) * 2 + item(0x40, IMPLICIT.encode()),
                )
            ),
            UNKNOWN, id="B17-two-abstracts",
        ),
        pytest.param(associate(contexts=item(0x20, b"\1\0")), UNKNOWN, id="B17-no-fixed-part"),
        pytest.param(
            associate(contexts=lying(0x20, b"\1\0\0\0", 0xFFF0)), ABORT, id="B18-overrun"
        ),
        pytest.param(
            associate(contexts=b"", application=b"", information=lying(0x20, bytes(28), 0xFFF0)),
            ABORT, id="B18-overrun-in-100-bytes",
        ),
        pytest.param(
            associate(contexts=item(0x20, b"\1\0\0\0" + lying(0x30, b"1.2", 0xFFFF))), ABORT,
            id="B18-sub-item-overrun",
        ),
        *(
            pytest.param(
                associate(contexts=item(0x20, context(1, CT)[4:] + b"\x40" * stray)), ABORT,
                id=f"B19-{stray}-stray",
            )
            for stray in (1, 2, 3)
        ),
        *(
            pytest.param(
                associate(information=user(maximum=item(0x51, bytes(n)))), ABORT, id=f"B21-{n}"
            )
            for n in (0, 2, 8)
        ),
        *(
            pytest.param(
                associate(information=user(maximum=item(0x51, struct.pack(">I", n)))), UNKNOWN,
                id=f"B22-maximum-{n}",
            )
            for n in (1, 7, 11)
        ),
        pytest.param(
            associate(information=user(item(0x54, b"\xff\xff1.2\0\1"))), ABORT, id="B23-uid-length"
        ),
        pytest.param(
            associate(information=user(item(0x54, b"\0"))), ABORT, id="B23-cut"
        ),
        pytest.param(
            associate(information=user(item(0x56, b"\0\x40" + b"1.2"))), ABORT, id="B24-extended"
        ),
        pytest.param(
            associate(information=user(item(0x57, b"\xff\xff" + b"1.2"))), ABORT, id="B24-common"
        ),
        pytest.param(
            associate(information=user(item(0x58, b"\2\1\xff\xffuser\0\2pw"))), ABORT,
            id="B25-first-field",
        ),
        pytest.param(
            associate(information=user(item(0x58, b"\2\1\0\4user\xff\xffpw"))), ABORT,
            id="B25-second-field",
        ),
        pytest.param(
            associate(rest=item(0x77, b"") * 250_000), UNKNOWN, id="B27-zero-length-items"
        ),
        pytest.param(
            associate(contexts=context(1, CT), length=74 + 4), ABORT, id="B18-pdu-too-short"
        ),
    ],
)  # fmt: skip
def test_refused_by_the_library(attack: Attack, request_: bytes, answer: bytes) -> None:
    attack.bound = 8 * MIB
    peer = attack.connect()
    peer.send_some(request_)
    assert peer.pdu() == answer
    if answer == ABORT:
        attack.host.wait("close", peer.net)
    else:
        peer.finish()
        assert peer.rest() == b""
    assert attack.host.of("request", peer.net) == []


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(associate(version=3), id="B5-0003"),
        pytest.param(associate(version=0xFFFF), id="B5-FFFF"),
        *(
            pytest.param(
                associate(information=user(maximum=item(0x51, struct.pack(">I", n)))),
                id=f"B22-maximum-{n}",
            )
            for n in (0, 12, 0xFFFFFFFF)
        ),
        pytest.param(associate(information=user(maximum=None)), id="B22-no-maximum"),
        pytest.param(
            associate(information=user(item(0x58, b"\x09\0\0\4user\0\0"))), id="B25-type-9"
        ),
        pytest.param(associate(rest=item(0x77, b"abc")), id="B26-item-77"),
        *(
            pytest.param(associate(information=user(item(n, b"abc"))), id=f"B26-user-{n:02X}")
            for n in (0x5A, 0x77, 0xFE)
        ),
        pytest.param(
            associate(
                information=user(
                    item(0x59, b"\0\1k"), *(item(n, b"abc") for n in range(0x5A, 0xFF))
                )
            ),
            id="B26-user-59-to-FE",
        ),
        pytest.param(associate(information=user(item(0x53, bytes(4)))), id="B28-no-limit"),
        pytest.param(associate(information=user(item(0x53, b"\xff" * 4))), id="B28-65535"),
        pytest.param(
            associate(information=user(item(0x53, b"\0\1\0\1"), item(0x53, b"\0\2\0\2"))),
            id="B28-twice",
        ),
    ],
)
def test_accepted(attack: Attack, request_: bytes) -> None:
    """What is only strange is accepted, and an echo works, whatever maximum was stated."""
    attack.lines = 0
    peer = attack.associate(request_)
    peer.send(octets.ECHO_PDU)
    assert peer.status() == 0


@pytest.mark.parametrize("maximum", [0, 12, 0xFFFFFFFF])
def test_B22_what_we_send_keeps_to_the_maximum(attack: Attack, maximum: int) -> None:
    """0 and huge ones mean a mebibyte; the smallest one is kept to as well."""
    attack.lines = 0
    attack.bound = 24 * MIB
    peer = attack.associate(
        associate(information=user(maximum=item(0x51, struct.pack(">I", maximum))))
    )
    size = 100 if maximum == 12 else 3 * CAP
    assert attack.host.command("store", peer.net, size) == 0
    lengths, sent = [], 0
    while sent < size:
        whole = peer.pdu()
        assert whole[0] == 4
        lengths.append(len(whole) - 6)
        sent += 0 if whole[11] & 1 else len(whole) - 12
    assert max(lengths) == (12 if maximum == 12 else CAP)


def test_B28_window_is_not_offered_unless_asked_for(attack: Attack) -> None:
    """The answer has no item 53H: the program did not ask for it."""
    attack.lines = 0
    peer = attack.connect()
    peer.send(associate(information=user(item(0x53, b"\0\5\0\5"))))
    assert b"\x53\0\0\4" not in peer.pdu()


@pytest.mark.parametrize(
    ("called", "calling", "reason"), [(b"OTHER", b"CLIENT", 7), (b"SERVER", b"OTHER", 3)]
)
def test_B9_titles_are_the_programs_choice(
    attack: Attack, called: bytes, calling: bytes, reason: int
) -> None:
    attack.lines = 0
    attack.host.command("policy", 1)
    peer = attack.connect()
    peer.send(associate(called=called, calling=calling))
    assert peer.pdu() == octets.reject(1, 1, reason)


TITLES = [b"../secret/VICTIM", b"..\\x", b"/etc/passwd"]
INSTANCES = [b"../../../etc/cron.d/x", b"/abs", b"C:\\x", b"..", b"a\0b"]
SHELL = b"$(reboot)`reboot`;|x"


def test_B11_D10_D19_text_is_no_path_and_no_command(host_program: Path, tmp_path: Path) -> None:
    """Titles, UIDs, values are text: no call of the system names them, no program is run."""
    trace = tmp_path / "trace"
    tracer = subprocess.Popen(
        [find_tool("strace"), "-f", "-qq", "-e", "trace=%file,%process", "-o", trace, host_program],
        env={}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert tracer.stdout is not None
    port = int(tracer.stdout.readline().split()[1])
    for title in TITLES:
        with Peer.dial(port) as peer:
            peer.send(associate(called=title, calling=title))
            assert peer.pdu()[:1] == b"\2"
            for instance in (title, *INSTANCES):
                peer.send(octets.data(3, octets.store(1, instance), command=True))
                peer.send(octets.data(3, octets.element_text(0x00100010, SHELL)))
                assert peer.status() == 0
    tracer.communicate(timeout=DEADLINE)
    calls = trace.read_text()
    assert "libltdic" in calls
    for text in ("secret", "VICTIM", "\\\\x", "/etc/passwd", "cron.d", "/abs", "reboot"):
        assert text not in calls
    assert calls.count("execve(") == 1, "the program itself"


def test_B12_log_is_escaped(attack: Attack) -> None:
    """What a peer sends never makes a line of its own, nor reaches a terminal as it is."""
    peer = attack.connect()
    peer.send(associate(application=item(0x10, b"\x1b[2J\nltdic ERROR forged %s")))
    assert peer.pdu() == APPLICATION_CONTEXT
    attack.host.wait_log(1)
    assert "\x1b" not in attack.host.log[0]


def test_B14_most_contexts(attack: Attack) -> None:
    """128 contexts with 60 transfer syntaxes each are read in no time."""
    attack.lines = 0
    attack.bound = 16 * MIB
    syntaxes = [IMPLICIT, *(f"1.2.3.{n}" for n in range(59))]
    contexts = b"".join(context(n * 2 + 1, CT, *syntaxes) for n in range(128))
    peer = attack.associate(associate(contexts=contexts))
    assert attack.host.wait("request", peer.net) == ("128",)
    attack.others_are_served()


def test_B14_as_many_as_fit(attack: Attack) -> None:
    """A megabyte of contexts ends at the 129th."""
    attack.bound = 16 * MIB
    before = attack.host.cpu()
    one = context(1, CT)
    many = b"".join(
        one[:4] + bytes((n * 2 + 1 & 0xFF,)) + one[5:] for n in range(CAP // len(one) - 9)
    )
    peer = attack.connect()
    peer.send_some(associate(contexts=many))
    assert peer.pdu() == UNKNOWN
    assert attack.host.cpu() - before < 0.2


@pytest.mark.parametrize("length", [65, 4096, 65_000])
def test_B20_huge_uid_fails_alone(attack: Attack, length: int) -> None:
    """The context gets result 3, the others work. CVE-2015-8979 class."""
    attack.lines = 0
    peer = attack.connect()
    peer.send(associate(contexts=context(1, VERIFICATION) + context(3, b"1" * length)))
    answer = peer.pdu()
    assert answer[:1] == b"\2"
    assert answer.count(b"\x21\0") == 2
    assert answer[answer.rindex(b"\x21\0") + 4 :][:3] == b"\3\0\3"
    peer.send(octets.ECHO_PDU)
    assert peer.status() == 0


def test_B20_longest_uid_is_fine(attack: Attack) -> None:
    attack.lines = 0
    peer = attack.connect()
    peer.send(associate(contexts=context(1, VERIFICATION) + context(3, b"1" * 64)))
    answer = peer.pdu()
    assert answer[answer.rindex(b"\x21\0") + 4 :][:3] == b"\3\0\3", "the program does not know it"


@pytest.mark.parametrize("level", ["debug", "pdu"])
def test_B25_F10_secrets_are_not_logged(host_program: Path, tmp_path: Path, level: str) -> None:
    """Nor at the highest level; patients' names not below it."""
    log = tmp_path / "log"
    host = Host(host_program, {"LTDIC_LOG": f"{level}:{log}"})
    with host.connect() as patient:
        patient.send(octets.REQUEST)
        assert patient.pdu()[:1] == b"\2"
        patient.send(octets.data(octets.STORE, octets.store(), command=True))
        patient.send(octets.data(octets.STORE, octets.element_text(0x00100010, b"Doe^Jane")))
        assert patient.status() == 0
    for identity in (b"\2\1\0\4user\0\7s3cr3t!", b"\2\1\0\4user\xff\xffs3cr3t!"):
        with host.connect() as peer:
            peer.send(associate(information=user(item(0x58, identity))))
            assert peer.pdu()[0] in (2, 7)
            host_closes = peer.net
        host.wait("close", host_closes)
    host.stop()
    assert "s3cr3t" not in log.read_text()
    assert level == "pdu" or "Doe" not in log.read_text()


@pytest.mark.usefixtures("unwatched")
def test_B29_nothing_leaks(attack: Attack, figure: Callable[[str], None]) -> None:
    """Accept and release, reject, abort: 100 of each (100,000 with HOSTILE_LONG)."""
    attack.lines = 0
    attack.bound = 8 * MIB
    host = attack.host

    def round_() -> None:
        peer = attack.associate()
        peer.send(octets.RELEASE_RQ)
        assert peer.pdu() == octets.RELEASE_RP
        peer.close()
        with host.connect() as other:
            other.send(associate(contexts=b""))
            assert other.pdu() == UNKNOWN
        with host.connect() as third:
            third.send(octets.REQUEST)
            assert third.pdu()[:1] == b"\2"
            third.send(octets.abort(0, 0))
            assert third.rest() == b""
        for each in (peer, other, third):
            host.wait("close", each.net)

    def play(rounds: int) -> Cost:
        for done in range(1, rounds + 1):
            round_()
            if done % 50 == 0:
                host.wait_log(50)
                assert len(host.log) == 50, "a line for each that was refused"
                host.sweep()
        return host.cost()

    before = play(50)
    rounds = full(100, 100_000)
    after = play(rounds)
    figure(f"{rounds:,} released, {rounds:,} rejected, {rounds:,} aborted; {after.since(before)}")
    after.check_flat(before)


def test_many_at_once_do_not_mix(attack: Attack) -> None:
    """Right and wrong requests on 16 threads: each gets its own answer."""
    attack.lines = 8
    attack.bound = 16 * MIB
    peers = [attack.connect() for _ in range(16)]
    answers: list[bytes] = [b""] * 16

    def ask(number: int) -> None:
        peers[number].send(octets.REQUEST if number % 2 else associate(contexts=b""))
        answers[number] = peers[number].pdu()

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(16)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert [a[0] for a in answers] == [3, 2] * 8
