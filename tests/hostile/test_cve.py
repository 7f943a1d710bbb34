"""The five classes of faults that were published for the library whose interface we have.

Not the published inputs, which are not known to us, but what each record says went wrong, in both
roles where a peer in both can do it. The process runs on; what is wrong is refused with one line.
"""

from __future__ import annotations

import ctypes
import struct

import pytest

from hostile import octets
from hostile.conftest import Attack
from hostile.host import MIB
from hostile.octets import ECHO, QUERY, STORE, associate, data, lying, message, pdu, pdv
from hostile.peer import Peer
from ltdic import capi
from ltdic.core.errors import Failure
from ltdic.dataset import DataSet, value_string

from interop.handmade import CT, element, item, padded, us

NEAR_THE_TOP = [0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFA, 0xFFFFFFF4, 0x80000000, 0x7FFFFFFF]
IMPLICIT, EXPLICIT = "1.2.840.10008.1.2", "1.2.840.10008.1.2.1"


@pytest.fixture(params=["acceptor", "requestor"])
def associated(request: pytest.FixtureRequest, attack: Attack) -> Peer:
    """A peer with an association; the name is our role."""
    return attack.associate() if request.param == "acceptor" else attack.be_associated()


@pytest.mark.parametrize("length", NEAR_THE_TOP, ids=hex)
def test_CVE_2019_5085_length_that_wraps_in_a_fragment(
    attack: Attack, associated: Peer, length: int
) -> None:
    """Header size plus length must never be computed in 32 bits: nothing to add here."""
    associated.send(pdu(4, pdv(ECHO, 3, octets.echo(), length)))
    assert associated.rest() == octets.abort(2, 6)


@pytest.mark.parametrize("length", NEAR_THE_TOP, ids=hex)
def test_CVE_2019_5085_length_that_wraps_in_a_command(
    attack: Attack, associated: Peer, length: int
) -> None:
    command = octets.echo() + struct.pack("<HHI", 0, 0x0902, length) + b"ab"
    associated.send(data(ECHO, command, command=True))
    assert associated.rest() == octets.abort(0, 0)


@pytest.mark.parametrize("length", NEAR_THE_TOP, ids=hex)
def test_CVE_2019_5085_length_that_wraps_in_a_data_set(
    attack: Attack, associated: Peer, length: int
) -> None:
    """The data set is refused when the program looks into it; the association lives."""
    attack.lines = 0
    content = struct.pack("<HHI", 0x10, 0x10, length) + b"ab"
    associated.send(data(STORE, octets.store(), command=True), data(STORE, content))
    assert associated.status() == 0xC000


@pytest.mark.parametrize("length", [0xFFFF, 0xFFFC, 0x8000, 0x7FFF], ids=hex)
@pytest.mark.parametrize("kind", [0x10, 0x20, 0x50])
def test_CVE_2019_5085_length_that_wraps_in_an_item(attack: Attack, kind: int, length: int) -> None:
    peer = attack.connect()
    peer.send(associate(rest=lying(kind, b"abc", length)))
    assert peer.rest() == octets.abort(0, 0)


def test_CVE_2019_5090_nothing_of_our_memory_is_read_out(attack: Attack, associated: Peer) -> None:
    """Every byte of an answer is ours to send: what was sent comes back, and no more."""
    attack.lines = 0
    instance = b"1.2." + b"3" * 40
    for claimed in (instance, instance[:5], b""):
        command = octets.store(1, claimed)
        associated.send(data(STORE, command, command=True))
        associated.send(data(STORE, octets.element_text(0x00100020, b"ab")))
        values = associated.values()
        assert values.get(0x1000, b"") == padded(claimed)
        assert values[2] == padded(CT.encode())
        assert set(values) <= {0, 2, 0x100, 0x120, 0x800, 0x900, 0x1000}


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(octets.echo()[:-1], id="last-byte-missing"),
        pytest.param(octets.echo() + struct.pack("<HHI", 0, 0x1000, 3) + b"ab", id="one-byte-more"),
        pytest.param(octets.echo() + b"\0\0\0\x10", id="half-a-header"),
    ],
)
def test_CVE_2019_5090_read_beyond_the_end(
    attack: Attack, associated: Peer, command: bytes
) -> None:
    associated.send(data(ECHO, command, command=True))
    assert associated.rest() == octets.abort(0, 0)


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(associate(rest=item(0x77, b"") * 200_000), id="items"),
        pytest.param(
            associate(information=octets.user(*([item(0x77, b"")] * 16_000))), id="user-items"
        ),
        pytest.param(
            associate(contexts=item(0x20, b"\1\0\0\0" + item(0x40, b"") * 16_000)), id="sub-items"
        ),
    ],
)
def test_CVE_2019_5091_zero_lengths_end_in_a_request(attack: Attack, given: bytes) -> None:
    """A loop consumes or fails: an answer of some kind comes for less than a second of work."""
    attack.bound = 24 * MIB
    before = attack.host.cpu()
    peer = attack.connect()
    peer.send_some(given)
    answer = peer.pdu()
    assert attack.host.cpu() - before < 1
    attack.lines = 0 if answer[0] == 2 else 1


def test_CVE_2019_5091_zero_lengths_end_in_an_acceptance(attack: Attack) -> None:
    attack.bound = 8 * MIB
    peer = attack.be_asked()
    peer.send_some(associate(2, contexts=octets.ACCEPTED, rest=item(0x77, b"") * 200_000))
    assert peer.rest() == octets.abort(2, 6)


@pytest.mark.parametrize(
    ("content", "status"),
    [
        pytest.param(element(0x00100020, b"") * 20_000, 0, id="elements"),
        pytest.param(element(0x00081140, element(0xFFFEE000, b"") * 20_000), 0, id="items"),
        pytest.param(element(0xFFFEE000, b"") * 20_000, 0xC000, id="items-outside"),
        pytest.param(element(0xFFFEE0DD, b"") * 20_000, 0xC000, id="delimiters"),
        pytest.param(
            struct.pack("<HHI", 0x7FE0, 0x10, 0xFFFFFFFF) + element(0xFFFEE000, b"") * 20_000,
            0xC000, id="fragments",
        ),
    ],
)  # fmt: skip
def test_CVE_2019_5091_zero_lengths_end_in_a_data_set(
    attack: Attack, associated: Peer, content: bytes, status: int
) -> None:
    attack.lines = 0
    attack.bound = 160 * MIB
    before = attack.host.cpu()
    associated.send(data(STORE, octets.store(), command=True))
    for at in range(0, len(content), 100_000):
        associated.send(data(STORE, content[at : at + 100_000], last=at + 100_000 >= len(content)))
    assert associated.status() == status
    assert attack.host.cpu() - before < 2


@pytest.mark.parametrize(
    ("number", "command"),
    [
        pytest.param(
            STORE,
            message((0x100, us(0x8001)), (0x120, us(1)), (0x800, us(0x101)), (0x900, us(0)))
            + struct.pack("<HHI", 0, 0x1000, 0xFFFFFFF8) + b"1.2.3\0",
            id="store",
        ),
        pytest.param(
            QUERY,
            message((0x100, us(0x8020)), (0x120, us(1)), (0x800, us(0)), (0x900, us(0xFF00)))
            + struct.pack("<HHI", 0, 0x1020, 0xFFFFFFFE) + b"ab",
            id="find",
        ),
        pytest.param(
            ECHO,
            message((0x100, us(0x8030)), (0x120, b"\1"), (0x800, us(0x101)), (0x900, us(0))),
            id="echo-short-id",
        ),
    ],
)  # fmt: skip
def test_CVE_2019_5093_response_with_a_length_that_wraps(
    attack: Attack, number: int, command: bytes
) -> None:
    """We asked, and the answer lies."""
    peer = attack.be_associated()
    assert attack.host.command("echo", peer.net, 1) == 0
    assert peer.pdu()[:1] == b"\4"
    peer.send(data(number, command, command=True))
    assert peer.rest() == octets.abort(0, 0)
    for told in ("stored", "found", "echoed"):
        assert attack.host.of(told, peer.net) == []


@pytest.mark.parametrize(
    "contexts",
    [
        lying(0x21, b"\1\0\0\0", 0xFFFF),
        item(0x21, b"\1\0\0\0" + lying(0x40, b"1.2", 0xFFFC)),
        item(0x21, b"\1"),
    ],
    ids=["item", "sub-item", "no-fixed-part"],
)
def test_CVE_2019_5093_acceptance_with_a_length_that_wraps(attack: Attack, contexts: bytes) -> None:
    peer = attack.be_asked()
    peer.send(associate(2, contexts=contexts))
    assert peer.rest() == octets.abort(2, 6)


UIDS = [
    (b"1.2.3\0", "1.2.3"),
    (b"1.2.3", "1.2.3"),
    (b"1.2.3 ", "1.2.3"),
    (b"1.2.3\0\0\0\0\0", "1.2.3"),
    (b"1.2\0junk", "1.2"),
    (b"\0", ""),
    (b"\0\0", ""),
    (b"1" * 65, "1" * 65),
    (b"9" * 0xFFFE, "9" * 0xFFFE),
]
"""What a UID may look like in a file, and what it then is."""


@pytest.mark.parametrize(("raw", "value"), UIDS)
@pytest.mark.parametrize("syntax", [IMPLICIT, EXPLICIT])
def test_CVE_2019_5092_padding_of_a_uid_is_not_trusted(raw: bytes, value: str, syntax: str) -> None:
    """Odd, unpadded, over-long, with NULs inside: trimmed, and the next element is untouched."""
    head = struct.pack("<HHI", 8, 0x18, len(raw))
    after = struct.pack("<HHI", 0x10, 0x20, 2) + b"P1"
    if syntax == EXPLICIT:
        head = struct.pack("<HH2sH", 8, 0x18, b"UI", len(raw))
        after = struct.pack("<HH2sH", 0x10, 0x20, b"LO", 2) + b"P1"
    tree = DataSet.received(head + raw + after, syntax).tree
    uid, patient = tree.first_child, tree.last_child
    assert uid is not None and patient is not None
    assert value_string.values(uid) == [value]
    assert value_string.values(patient) == ["P1"]


@pytest.mark.parametrize("length", [0xFFFE, 0x8000, 7])
def test_CVE_2019_5092_uid_longer_than_the_input(length: int) -> None:
    data_set = DataSet.received(struct.pack("<HH2sH", 8, 0x18, b"UI", length) + b"1.2.3", EXPLICIT)
    with pytest.raises(Failure):
        _ = data_set.tree


def uid_and_after(raw: bytes, syntax: str = IMPLICIT) -> bytes:
    """A data set whose SOP instance UID is `raw`, as it is, and a patient id behind."""
    if syntax == IMPLICIT:
        return struct.pack("<HHI", 8, 0x18, len(raw)) + raw + octets.element_text(0x00100020, b"P1")
    after = struct.pack("<HH2sH", 0x10, 0x20, b"LO", 2) + b"P1"
    return struct.pack("<HH2sH", 8, 0x18, b"UI", len(raw)) + raw + after


@pytest.mark.parametrize(("raw", "value"), UIDS)
@pytest.mark.parametrize("syntax", [IMPLICIT, EXPLICIT])
def test_CVE_2019_5092_uid_in_a_file_through_the_library(
    raw: bytes, value: str, syntax: str
) -> None:
    """The same by the functions of C: the text ends where it should, the buffer is not overrun."""
    meta = struct.pack("<HH2sH", 2, 0x10, b"UI", len(syntax) + 1) + syntax.encode() + b"\0"
    if len(syntax) % 2 == 0:
        meta = struct.pack("<HH2sH", 2, 0x10, b"UI", len(syntax)) + syntax.encode()
    content = bytes(128) + b"DICM" + meta + uid_and_after(raw, syntax)
    ds = capi.L_DicomCreateDS(None)
    memory = (capi.L_UCHAR * len(content))(*content)
    assert capi.L_DicomLoadDSMemory(ds, memory, len(content), 0) == capi.DICOM_SUCCESS
    uid = capi.L_DicomFindFirstElement(ds, None, 0x00080018, False)
    patient = capi.L_DicomFindFirstElement(ds, None, 0x00100020, False)
    text = capi.L_DicomGetStringValue(ds, uid, 0, 1)
    assert (ctypes.string_at(text) if text else b"") == value.encode()
    room = ctypes.create_string_buffer(b"\xaa" * 12, 12)
    capi.L_DicomGetConvertValue(ds, uid, room, 8)
    written = room.raw[:8].partition(b"\0")[0].rstrip(b"\xaa")
    assert written in (value.encode()[:7], b"")
    assert room.raw[8:] == b"\xaa" * 4
    assert ctypes.string_at(capi.L_DicomGetStringValue(ds, patient, 0, 1)) == b"P1"
    capi.L_DicomFreeDS(ds)


@pytest.mark.parametrize("raw", [raw for raw, _ in UIDS if len(raw) < 1000])
def test_CVE_2019_5092_uid_from_a_peer(attack: Attack, associated: Peer, raw: bytes) -> None:
    """In the command set and in the data set, which the program reads; all goes on."""
    attack.lines = 0
    command = message(
        (2, padded(CT.encode())), (0x100, us(1)), (0x110, us(1)), (0x700, us(0)), (0x800, us(0)),
        (0x1000, raw),
    )  # fmt: skip
    for _ in range(2):
        associated.send(data(STORE, command, command=True), data(STORE, uid_and_after(raw)))
        assert associated.status() == 0


@pytest.mark.parametrize("length", [0xFFFE, 0x8000, 7])
def test_CVE_2019_5092_uid_longer_than_the_data_set_of_a_peer(
    attack: Attack, associated: Peer, length: int
) -> None:
    attack.lines = 0
    content = struct.pack("<HHI", 8, 0x18, length) + b"1.2.3\0"
    associated.send(data(STORE, octets.store(), command=True), data(STORE, content))
    assert associated.status() == 0xC000


@pytest.mark.parametrize(
    ("order", "count"), [("descending", 60_000), ("same", 60_000), ("stray", 60_000)]
)
def test_CVE_2019_5091_order_that_costs(
    attack: Attack, associated: Peer, order: str, count: int
) -> None:
    """No loop for ever, but one for minutes: elements the wrong way round, all of one tag, and
    delimiters that delimit nothing."""
    attack.lines = 0
    attack.bound = 160 * MIB
    tags = {
        "descending": [0x00111000 + n for n in range(count, 0, -1)],
        "same": [0x00100020] * count,
        "stray": [0xFFFEE00D] * count,
    }[order]
    content = b"".join(element(tag, b"") for tag in tags)
    if order == "stray":
        content = element(0x00081140, content)
    before = attack.host.cpu()
    associated.send(data(STORE, octets.store(), command=True))
    for at in range(0, len(content), 100_000):
        associated.send(data(STORE, content[at : at + 100_000], last=at + 100_000 >= len(content)))
    assert associated.status() == 0
    assert attack.host.cpu() - before < 3
