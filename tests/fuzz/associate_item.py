"""Bodies of A-ASSOCIATE-RQ and -AC: items, sub-items, user information.

The first octet of an input chooses a request, an acceptance, or an acceptance of a known request;
the rest is the body of the PDU. With a first octet from 128 on, the 32 reserved octets in it say
what the program does to the association then, four octets each.

Asserted of every input:

- nothing but `ProtocolError` leaves the decoder, and `Rejection` for a request;
- what it takes is made of items that end where what holds them ends;
- what was decoded encodes, or fails with `Failure` where it outgrows a length field;
- that decodes again to the same association, but for what the encoder has to add and the wire
  cannot carry (see `normal`), and encodes to the same octets;
- a clone is equal and shares nothing that changes;
- an acceptance that was decoded against a request has only what the request proposed;
- changed by the program it has what was put in, and encodes, unless an item outgrows its length;
  its octets are refused, or settle after they were read once;
- the log of it is printable lines.
"""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from hostile import octets
from ltdic.core.errors import Failure, Fault
from ltdic.wire import item, pdu
from ltdic.wire.associate import Associate
from ltdic.wire.dump import associate_lines, control_lines
from ltdic.wire.error import ProtocolError, Rejection
from ltdic.wire.limit import LIMITS

from fuzz.mutation import framed, mutate_items
from fuzz.target import Target

FIXED = 68
_LIMITS = LIMITS._replace(unknown_items=100)
_CHANGED = 128
_KNOWN = pdu.decode_associate(pdu.ASSOCIATE_RQ, octets.REQUEST[pdu.HEADER_SIZE :])


def _decode(choice: int, body: bytes) -> Associate | None:
    """What the body says; None where it is refused."""
    try:
        if choice == 0:
            return pdu.decode_associate(pdu.ASSOCIATE_RQ, body, None, _LIMITS)
        known = _KNOWN if choice == 2 else None
        return pdu.decode_associate(pdu.ASSOCIATE_AC, body, known, _LIMITS)
    except ProtocolError as error:
        assert str(error)
        assert (error.source, error.reason) == ((0, 0) if choice == 0 else (2, 6))
    except Rejection as refusal:
        assert choice == 0 and str(refusal)
    return None


def normal(associate: Associate) -> Associate:
    """`associate` as it is after its own octets were read.

    A request's results do not travel; what is missing is written with its default; and items of
    an unknown kind come before or after others only where the wire has them.
    """
    result = associate.clone()
    written = pdu.decode_associate(pdu.ASSOCIATE_RQ, octets.REQUEST[pdu.HEADER_SIZE :])
    for context in result.contexts:
        if result.is_request:
            context.result = 0
        context.transfers = context.offered() if result.is_request else context.offered()[:1]
    defaults = Associate(True)
    defaults.default()
    if result.max_length is None:
        result.max_length = defaults.max_length
    result.implementation_class = result.implementation_class or defaults.implementation_class
    result.application = result.application or written.application
    return result


def _check_again(choice: int, first: Associate) -> None:
    try:
        encoded = first.encode()
    except Failure as failure:
        assert failure.fault == Fault.PDU_LENGTH
        return
    again = _decode(choice, encoded[pdu.HEADER_SIZE :])
    assert again is not None, "own octets refused"
    assert again.encode() == encoded
    expected = normal(first)
    if choice == 1:  # without its request it does not know which contexts the keyed items name
        expected.user_items.sort()
        again.user_items.sort()
    assert again == expected


_NAMES = (
    *(octets.CT, octets.FIND, "1.2", "", "1." + "9" * 62, "1." + "9" * 63, "1.2\0 ", "\u20ac"),
)


def _change(associate: Associate, what: int, a: int, b: int, c: int) -> None:
    """One act of the program; it has the effect that it says, or fails and has none."""
    before, name = associate.clone(), _NAMES[c % len(_NAMES)]
    index = a % (len(associate.contexts) + 2) - 1
    is_context = 0 <= index < len(associate.contexts)
    try:
        if what == 0 and c:
            associate.complete_from(_KNOWN)
        elif what == 1:
            assert associate.add(a, b % 6, name) is associate.find(a)
        elif what == 2:
            associate.renumber(index, b)
            assert associate.contexts[index].id == b
        elif what == 3:
            associate.remove(a)
            assert associate.find(a) is None
        elif what == 4 and is_context:
            associate.contexts[index].transfers.append(name)
        elif what == 5:
            associate.user_items.append((b, bytes((a,)) * (c * 300)))
        elif what == 6 and is_context:
            associate.contexts[index].role = (b & 1, c & 1)
            associate.contexts[index].extended = bytes(c * 258)
        elif what == 7:
            associate.reset(bool(a & 1)) if b & 1 else associate.default()
    except Failure as failure:
        assert failure.fault in (Fault.PDU_ID, Fault.PARAMETER, Fault.RANGE) and str(failure)
        assert associate == before
    found, number = 0, associate.find_abstract(name)
    while number:
        found += 1
        number = associate.find_abstract(name, number)
    assert found == associate.count_abstract(name)


def _check_changed(choice: int, first: Associate, acts: bytes) -> None:
    changed = first.clone()
    for at in range(0, len(acts) - 3, 4):
        _change(changed, *acts[at : at + 4])
    try:
        encoded = changed.encode()
    except Failure as failure:
        assert failure.fault == Fault.PDU_LENGTH
        return
    choice = 0 if changed.is_request else max(choice, 1)
    again = _decode(choice, encoded[pdu.HEADER_SIZE :])
    if again is not None:
        _check_again(choice, again)


def _check_framing(choice: int, items: bytes) -> None:
    """By another reader of the lengths."""
    skipped = {item.USER_INFORMATION: 0, item.CONTEXT_AC if choice else item.CONTEXT_RQ: 4}
    for part in framed(items, 4, 2, width=2):
        _check_whole(part)
        if part[0] in skipped:
            for inner in framed(part[4 + skipped[part[0]] :], 4, 2, width=2):
                _check_whole(inner)


def _check_whole(part: bytes) -> None:
    assert len(part) >= 4 and len(part) == 4 + int.from_bytes(part[2:4], "big"), "cut, but taken"


def _check_lines(associate: Associate) -> None:
    for line in associate_lines(associate, lambda uid: "A name\n" * (len(uid) % 2)):
        assert line.isprintable(), line


def run(data: bytes) -> bool:
    """Check one input."""
    choice, body = (data[0] % 3 if data else 0), data[1:]
    first = _decode(choice, body)
    raw = bytes((1 + (choice > 0), 0)) + len(body).to_bytes(4, "big") + body
    for line in control_lines(raw, _KNOWN if choice == 2 else None, str):
        assert line.isprintable(), line
    if first is None:
        return False
    assert first.clone() == first
    _check_framing(choice, body[FIXED:])
    if choice == 2:
        for context in first.contexts:
            proposal = _KNOWN.find(context.id)
            assert proposal is not None and context.abstract == proposal.abstract
            assert context.result or context.transfers[0] in proposal.transfers
    _check_again(choice, first)
    _check_lines(first)
    if data[0] >= _CHANGED:
        _check_changed(choice, first, body[FIXED - 32 : FIXED])
    return True


_USER = (
    item.join(item.MAXIMUM_LENGTH, b"\0\0\x40\0"),
    item.join(item.IMPLEMENTATION_CLASS, b"1.2.3"),
    item.join(item.IMPLEMENTATION_VERSION, b"VERSION_1"),
    item.join(item.ASYNC_OPERATIONS, b"\0\1\0\1"),
    item.join(item.ROLE_SELECTION, item.with_count(octets.CT.encode()), b"\1\1"),
    item.join(item.EXTENDED_NEGOTIATION, item.with_count(octets.FIND.encode()), b"\1\0\1"),
    item.join(
        item.COMMON_EXTENDED_NEGOTIATION,
        item.with_count(octets.CT.encode()),
        item.with_count(b"1.2.840.10008.4.2"),
        item.with_count(item.with_count(b"1.2.3")),
    ),
    item.join(item.USER_IDENTITY_RQ, b"\2\1", item.with_count(b"user"), item.with_count(b"pass")),
    item.join(item.USER_IDENTITY_AC, item.with_count(b"ticket")),
    item.join(0x7F, b"unknown"),
)


_LYING_CONTEXT = octets.item(
    0x20, b"\7\0\0\0" + octets.item(0x30, b"1.2") + octets.lying(0x40, b"1.2.3", 6)
)


def _asking(context: bytes) -> bytes:
    return octets.associate(contexts=octets.CONTEXTS + context)[6:]


def _changing(what: int) -> bytes:
    """A request that the program changes by one kind of act; 8: what no item can hold."""
    acts = b"".join(
        bytes((what, a, b, c))
        for a, b, c in (
            *((7, 9, 0), (9, 0, 2), (1, 0, 4), (11, 3, 5)),
            *((3, 1, 7), (255, 5, 6), (5, 0x54, 3), (4, 0x56, 220)),
        )
    )
    full = octets.associate(information=item.join(item.USER_INFORMATION, *_USER))
    acts = acts[:28] + b"\0\0\0\1" if what == 5 else acts
    acts = bytes((5, 4, 0x77, 220)) * 8 if what == 8 else acts
    return b"\x81" + full[6 : 6 + FIXED - 32] + acts + full[6 + FIXED :]


def seeds() -> dict[str, bytes]:
    """A request with everything, a plain one, and acceptances."""
    full = octets.associate(information=item.join(item.USER_INFORMATION, *_USER))
    answer = octets.associate(
        2, contexts=octets.ACCEPTED, information=item.join(item.USER_INFORMATION, *_USER)
    )
    refused = octets.associate(2, contexts=octets.accepted(1, 3) + octets.accepted(3, 4))
    strange = octets.associate(rest=item.join(0x77, b"abc"), called=b"X\0", version=3)
    limited = octets.associate(information=octets.user(maximum=item.join(0x51, b"\0\0\0\7")))
    return {
        "request-long-abstract": b"\0" + _asking(octets.context(7, "1." + "9" * 70)),
        "request-long-transfer": b"\0" + _asking(octets.context(7, octets.CT, "1." + "9" * 70)),
        "request-unknown-items": b"\0" + octets.REQUEST[6:] + item.join(0x77, b"") * 101,
        "request-untitled": b"\0" + octets.associate(called=b"")[6:],
        "request-too-small": b"\0" + limited[6:],
        "request-item-beyond": b"\0" + octets.REQUEST[6:] + octets.lying(0x77, b"ab", 3),
        "request-sub-item-beyond": b"\0"
        + octets.associate(information=octets.user(octets.lying(0x77, b"ab", 3)))[6:],
        "request-context-beyond": b"\0" + _asking(_LYING_CONTEXT),
        **{f"changed-{n}": _changing(n) for n in range(1, 9)},
        "request": b"\0" + octets.REQUEST[6:],
        "request-full": b"\0" + full[6:],
        "request-strange": b"\0" + strange[6:],
        "acceptance": b"\2" + octets.ACCEPT[6:],
        "acceptance-full": b"\2" + answer[6:],
        "acceptance-refused": b"\2" + refused[6:],
        "acceptance-alone": b"\1" + answer[6:],
    }


_OCTET = st.integers(0, 255)


def structured() -> SearchStrategy[bytes]:
    """Bodies made of items that are right, of which some lie about their length."""
    uid = st.sampled_from((octets.CT, octets.FIND, "1.2.840.10008.1.2", "1." + "9" * 70, "", "1.2"))
    name = uid.map(str.encode) | st.binary(max_size=70)
    sub = st.tuples(st.sampled_from((0x30, 0x40, 0x40, 0x41)), name)
    subs = st.lists(sub.map(lambda each: item.join(*each)), max_size=4).map(b"".join)
    context = st.builds(
        lambda kind, head, rest: item.join(kind, head + rest),
        st.sampled_from((0x20, 0x21)),
        st.binary(min_size=4, max_size=4) | st.sampled_from((b"\1\0\0\0", b"\3\0\0\0")),
        subs,
    )
    user = st.lists(
        st.sampled_from(_USER)
        | st.tuples(st.integers(0x50, 0x5A), st.binary(max_size=30)).map(lambda e: item.join(*e)),
        max_size=5,
    ).map(lambda each: item.join(item.USER_INFORMATION, *each))
    lying = st.builds(
        octets.lying, st.integers(0, 255), st.binary(max_size=8), st.integers(0, 0xFFFF)
    )
    ordinary = st.sampled_from((item.join(0x10, octets.APPLICATION), octets.CONTEXTS))
    parts = st.lists(ordinary | context | context | user | lying, max_size=6).map(b"".join)
    fixed = st.sampled_from((octets.REQUEST[6 : 6 + FIXED], octets.ACCEPT[6 : 6 + FIXED]))
    start = st.sampled_from((b"", item.join(0x10, octets.APPLICATION) + octets.CONTEXTS))
    act = st.tuples(st.integers(0, 7), st.sampled_from((0, 1, 2, 3, 7, 9)), _OCTET, _OCTET)
    acts = st.lists(act.map(bytes), min_size=8, max_size=8).map(b"".join)
    changed = st.tuples(fixed.map(lambda each: each[: FIXED - 32]), acts).map(b"".join)
    plain = st.tuples(st.sampled_from((b"\0", b"\1", b"\2")), fixed, start, parts)
    more = st.tuples(st.sampled_from((b"\x81", b"\x82", b"\x80")), changed, start, parts)
    return (plain | plain | more).map(b"".join)


def mutate(data: bytes, number: int) -> bytes:
    """Change the body by whole items, or inside one with its length put right."""
    return data[: 1 + FIXED] + mutate_items(data[1 + FIXED :], number)


TARGET = Target(
    "associate_item", run, seeds, structured, mutate,
    refused=frozenset(
        (
            *("request-unknown-items", "request-untitled", "request-too-small"),
            *("request-item-beyond", "request-sub-item-beyond", "request-context-beyond"),
        )
    ),
)  # fmt: skip
