"""Reading A-ASSOCIATE-RQ (PS3.8 9.3.2); a test named B1, B2 ... holds one threat."""

from __future__ import annotations

import struct
import sys
import time

import pytest

from ltdic.core.errors import Fault
from ltdic.wire import pdu
from ltdic.wire.error import ProtocolError, Rejection
from ltdic.wire.limit import Limits

from process import SLOWNESS

VERIFICATION = "1.2.840.10008.1.1"
IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"


def read_request(body):
    return pdu.decode_associate(pdu.ASSOCIATE_RQ, body)


def aborted(body, fault=None):
    with pytest.raises(ProtocolError) as caught:
        read_request(body)
    assert (caught.value.source, caught.value.reason) == (0, 0)
    if fault is not None:
        assert caught.value.fault is fault
    return caught.value


def rejected(body):
    with pytest.raises(Rejection) as caught:
        read_request(body)
    return caught.value.result, caught.value.source, caught.value.reason


def header_error(pdu_type, length, **options):
    with pytest.raises(ProtocolError) as caught:
        pdu.check_header(pdu_type, length, **options)
    return caught.value.source, caught.value.reason, caught.value.fault


def test_request_is_read(raw):
    body = raw.request(
        raw.user(
            raw.item(0x51, struct.pack(">I", 16384)),
            raw.item(0x52, b"1.2.3\0"),
            raw.item(0x53, struct.pack(">HH", 5, 1)),
            raw.item(0x55, b"NAME "),
        )
    )
    associate = read_request(body)
    assert associate.is_request
    assert (associate.called, associate.calling) == ("STORE", "CLIENT")
    assert associate.application == "1.2.840.10008.3.1.1.1"
    assert [
        (each.id, each.result, each.abstract, each.transfers) for each in associate.contexts
    ] == [(1, 0, VERIFICATION, [IMPLICIT])]
    assert associate.max_length == 16384
    assert associate.implementation_class == "1.2.3"
    assert associate.implementation_version == "NAME"
    assert associate.async_operations == (5, 1)
    assert associate.user_items == []


def test_request_without_user_information_is_accepted(raw):
    associate = read_request(raw.request())
    assert associate.max_length is None
    assert associate.implementation_class is None


def test_result_octet_of_a_request_means_nothing(raw):
    syntaxes = raw.item(0x30, VERIFICATION.encode()) + raw.item(0x40, IMPLICIT.encode())
    context = raw.item(0x20, b"\x01\xff\xff\xff" + syntaxes)
    assert read_request(raw.body(raw.application(), context)).contexts[0].result == 0


def test_titles_lose_spaces_on_both_sides_and_nul_padding(raw):
    body = raw.request(called=b"  STORE\0\0\0\0\0\0\0\0\0", calling=b"   A B          ")
    associate = read_request(body)
    assert (associate.called, associate.calling) == ("STORE", "A B")


def test_B1_four_gigabyte_claim_fails_on_the_header():
    assert header_error(pdu.ASSOCIATE_RQ, 0xFFFFFFFF) == (0, 0, Fault.PDU_LENGTH)


def test_B2_length_limit_edge():
    pdu.check_header(pdu.ASSOCIATE_RQ, 1_048_575)
    pdu.check_header(pdu.ASSOCIATE_RQ, 1_048_576)
    assert header_error(pdu.ASSOCIATE_RQ, 1_048_577) == (0, 0, Fault.PDU_LENGTH)
    small = Limits(association_pdu=100)
    assert header_error(pdu.ASSOCIATE_RQ, 101, limits=small) == (0, 0, Fault.PDU_LENGTH)


def test_B2_a_body_of_the_whole_limit_is_handled(raw):
    room = 1_048_576 - len(raw.request())
    padding = []
    while room > 65_539:
        padding.append(raw.item(0x77, bytes(65_535)))
        room -= 65_539
    padding.append(raw.item(0x77, bytes(room - 4)))
    body = raw.request(*padding)
    assert len(body) == 1_048_576
    associate = read_request(body)
    assert associate.find(1) is not None
    assert len(associate.other_items) == len(padding)


@pytest.mark.parametrize("length", [0, 10, 67])
def test_B3_too_short(length, raw):
    assert header_error(pdu.ASSOCIATE_RQ, length) == (0, 0, Fault.PDU_LENGTH)
    aborted(raw.request()[:length], Fault.PDU_LENGTH)


@pytest.mark.parametrize("version", [0x0000, 0x0002])
def test_B4_protocol_version_without_bit_0(version, raw):
    assert rejected(raw.request(version=version)) == (1, 2, 2)


@pytest.mark.parametrize("version", [0x0003, 0xFFFF])
def test_B5_future_version_bits_are_accepted(version, raw):
    assert read_request(raw.request(version=version)).version == version


def test_B6_application_context(raw):
    assert rejected(raw.body(raw.application(b"9.9.9"), raw.context())) == (1, 1, 2)


@pytest.mark.parametrize(
    "name", [b"", b"%n%n%s%s", b"1.2\0.840", bytes(range(0x80, 0x100)), b"%s" * 32_767]
)
def test_B7_application_context_is_only_text(name, raw):
    assert rejected(raw.body(raw.application(name), raw.context())) == (1, 1, 2)


@pytest.mark.parametrize("count", [0, 2])
def test_B8_application_context_missing_or_twice(count, raw):
    body = raw.body(*[raw.application()] * count, raw.context())
    assert rejected(body) == (1, 2, 1)


@pytest.mark.parametrize("called", [b" " * 16, bytes(16)])
def test_B10_blank_called_title(called, raw):
    assert rejected(raw.request(called=called)) == (1, 1, 7)


def test_B10_blank_calling_title_is_left_to_the_program(raw):
    assert read_request(raw.request(calling=b" " * 16)).calling == ""


@pytest.mark.parametrize("title", [b"../secret/VICTIM", b"..\\x            ", b"/etc/passwd     "])
def test_B11_title_that_looks_like_a_path_is_text(title, raw):
    associate = read_request(raw.request(called=title, calling=title))
    assert associate.called == associate.calling == title.decode().strip()


@pytest.mark.parametrize("octet", [b"\0", b"\x1b", b"\n", b"\x7f", b"\xff"])
def test_B12_octets_that_no_title_has(octet, raw):
    title = b"A" + octet + b"[31m           "
    assert rejected(raw.request(called=title[:16].ljust(16))) == (1, 1, 7)
    assert rejected(raw.request(calling=title[:16].ljust(16))) == (1, 1, 3)


def test_B13_no_contexts(raw):
    assert rejected(raw.body(raw.application())) == (1, 2, 1)


def timed(function):
    """The result, and the least processor time of three runs; a tracer takes nine tenths of it."""
    spent = []
    for _ in range(3):
        start = time.process_time()
        result = function()
        spent.append(time.process_time() - start)
    return result, min(spent) / (10 if sys.gettrace() else SLOWNESS)


def test_B14_128_contexts_with_60_transfer_syntaxes(raw):
    transfers = tuple(b"1.2.840.10008.1.2.4.%d" % number for number in range(60))
    contexts = [raw.context(number, transfers=transfers) for number in range(1, 256, 2)]
    body = raw.body(raw.application(), *contexts)
    associate, seconds = timed(lambda: read_request(body))
    assert len(associate.contexts) == 128
    assert all(len(each.transfers) == 60 for each in associate.contexts)
    assert seconds < 0.05


def test_B14_more_than_128_contexts(raw):
    contexts = [raw.context(number % 255 | 1) for number in range(1, 259, 2)]
    assert rejected(raw.body(raw.application(), *contexts)) == (1, 2, 1)


def test_B14_as_many_as_fit(raw):
    transfers = (b"1.2.840.10008.1.2.1",) * 2_800
    contexts = [raw.context(number, transfers=transfers) for number in range(1, 32, 2)]
    body = raw.body(raw.application(), *contexts)
    assert 1_000_000 < len(body) <= 1_048_576
    associate, seconds = timed(lambda: read_request(body))
    assert sum(len(each.transfers) for each in associate.contexts) == 16 * 2_800
    assert seconds < 0.05


@pytest.mark.parametrize("number", [0, 2, 254])
def test_B15_even_id(number, raw):
    assert rejected(raw.body(raw.application(), raw.context(number))) == (1, 2, 1)


def test_B16_duplicate_id(raw):
    assert rejected(raw.body(raw.application(), raw.context(), raw.context())) == (1, 2, 1)


@pytest.mark.parametrize(
    ("abstracts", "transfers"),
    [((), (b"1.2",)), ((b"1.2",), ()), ((b"1.2", b"1.3"), (b"1.2",)), ((), ())],
)
def test_B17_malformed_context(abstracts, transfers, raw):
    context = raw.context(1, abstracts, transfers)
    assert rejected(raw.body(raw.application(), context)) == (1, 2, 1)


@pytest.mark.parametrize("size", [0, 1, 3])
def test_B17_context_without_its_fixed_part(size, raw):
    assert rejected(raw.body(raw.application(), raw.item(0x20, bytes(size)))) == (1, 2, 1)


def test_B18_item_overruns_the_pdu(raw):
    body = raw.body(raw.item(0x20, bytes(28), length=0xFFF0))
    assert len(body) == 100
    aborted(body, Fault.PDU_LENGTH)


def test_B18_sub_item_overruns_its_context(raw):
    context = raw.item(0x20, b"\x01\0\0\0" + raw.item(0x30, b"1.2", length=4))
    aborted(raw.body(raw.application(), context, raw.context(3)), Fault.PDU_LENGTH)


@pytest.mark.parametrize("stray", [1, 2, 3])
def test_B19_stray_octets(stray, raw):
    syntaxes = raw.item(0x30, b"1.2") + raw.item(0x40, b"1.2")
    context = raw.item(0x20, b"\x01\0\0\0" + syntaxes + bytes(stray))
    aborted(raw.body(raw.application(), context))
    aborted(raw.request() + bytes(stray))
    aborted(raw.request_with_user(bytes(stray)))


@pytest.mark.parametrize("size", [65, 4_096, 65_000])
def test_B20_huge_abstract_syntax_fails_its_context_alone(size, raw):
    huge = b"1" * size
    body = raw.body(raw.application(), raw.context(1, (huge,)), raw.context(3))
    bad, good = read_request(body).contexts
    assert (bad.id, bad.result, bad.abstract) == (1, 3, "1" * 64)
    assert (good.id, good.result, good.abstract) == (3, 0, VERIFICATION)


def test_B20_abstract_syntax_of_64_characters_is_fine(raw):
    body = raw.body(raw.application(), raw.context(1, (b"1" * 64,)))
    context = read_request(body).contexts[0]
    assert (context.result, context.abstract) == (0, "1" * 64)


def test_B20_huge_transfer_syntaxes_are_dropped(raw):
    huge = b"1" * 65
    body = raw.body(
        raw.application(),
        raw.context(1, transfers=(huge,)),
        raw.context(3, transfers=(huge, IMPLICIT.encode())),
    )
    none_left, one_left = read_request(body).contexts
    assert (none_left.result, none_left.transfers) == (4, [])
    assert (one_left.result, one_left.transfers) == (0, [IMPLICIT])


@pytest.mark.parametrize("size", [0, 2, 8])
@pytest.mark.parametrize("kind", [0x51, 0x53])
def test_B21_max_length_item_with_wrong_size(size, kind, raw):
    aborted(raw.request(raw.user(raw.item(kind, bytes(size)))), Fault.PDU_LENGTH)


@pytest.mark.parametrize("maximum", [0, 12, 0xFFFFFFFF])
def test_B22_max_length_value_is_kept_as_it_is(maximum, raw):
    body = raw.request(raw.user(raw.item(0x51, struct.pack(">I", maximum))))
    assert read_request(body).max_length == maximum


@pytest.mark.parametrize("maximum", [1, 7, 11])
def test_B22_max_length_too_small_for_data(maximum, raw):
    body = raw.request(raw.user(raw.item(0x51, struct.pack(">I", maximum))))
    assert rejected(body) == (1, 2, 1)


@pytest.mark.parametrize(
    "value",
    [
        b"",
        b"\0",
        b"\0\x06" + b"1.2.3",
        b"\xff\xff1.2.3\0\x01",
        b"\0\x051.2.3\0",
        b"\0\x011.2.3\1\1",
    ],
)
def test_B23_role_selection_that_does_not_fit(value, raw):
    aborted(raw.request_with_user(raw.item(0x54, value)), Fault.PDU_LENGTH)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (0x56, b""),
        (0x56, b"\0\x061.2.3"),
        (0x57, b"\0\x061.2.3"),
        (0x57, b"\0\x051.2.3"),
        (0x57, b"\0\x051.2.3\0\x091.2.4\0\0"),
        (0x57, b"\0\x051.2.3\0\x051.2.4\0\x08"),
        (0x57, b"\0\x051.2.3\0\x051.2.4\0\x04\0\x031."),
        (0x57, b"\0\x051.2.3\0\x051.2.4\0\x01\0"),
    ],
)
def test_B24_extended_negotiation_that_does_not_fit(kind, value, raw):
    aborted(raw.request_with_user(raw.item(kind, value)), Fault.PDU_LENGTH)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (0x58, b""),
        (0x58, b"\x02\0"),
        (0x58, b"\x02\0\xff\xffjoe\0\x06secret"),
        (0x58, b"\x02\0\0\x03joe\xff\xffsecret"),
        (0x58, b"\x02\0\0\x03joe"),
        (0x59, b"\xff\xff"),
        (0x59, b"\0"),
    ],
)
def test_B25_user_identity_that_does_not_fit(kind, value, raw):
    caught = aborted(raw.request_with_user(raw.item(kind, value)), Fault.PDU_LENGTH)
    assert "joe" not in str(caught) and "secret" not in str(caught)


def test_B25_unknown_identity_type_is_kept(raw):
    value = b"\x09\0\0\x03joe\0\0"
    associate = read_request(raw.request_with_user(raw.item(0x58, value)))
    assert associate.user_items == [(0x58, value)]


def test_B26_unknown_items_are_accepted_and_kept(raw):
    odd = [(kind, bytes(kind % 5)) for kind in (0x50 ^ 0x0F, 0x5A, 0xFE, 0x01)]
    user = raw.user(*[raw.item(kind, value) for kind, value in odd])
    associate = read_request(raw.request(raw.item(0x77, b"abc"), user, raw.item(0xFF)))
    assert associate.user_items == odd
    assert associate.other_items == [(0x77, b"abc"), (0xFF, b"")]


def test_B26_unknown_sub_item_of_a_context_is_skipped(raw):
    syntaxes = raw.item(0x41, b"?") + raw.item(0x30, b"1.2") + raw.item(0x40, b"1.3")
    context = raw.item(0x20, b"\x01\0\0\0" + syntaxes)
    associate = read_request(raw.body(raw.application(), context))
    assert associate.contexts[0].transfers == ["1.3"]


@pytest.mark.parametrize("kind", [0x10, 0x20, 0x50, 0x77])
def test_B27_zero_length_items(kind, raw):
    body = raw.body(raw.item(kind) * 250_000)
    answer, seconds = timed(lambda: rejected(body))
    assert answer == (1, 2, 1)
    assert seconds < 0.2


def test_B27_unknown_items_up_to_the_limit(raw):
    limits = Limits(unknown_items=3)
    allowed = raw.request(raw.item(0x77) * 3)
    assert len(pdu.decode_associate(pdu.ASSOCIATE_RQ, allowed, None, limits).other_items) == 3
    with pytest.raises(Rejection):
        pdu.decode_associate(pdu.ASSOCIATE_RQ, raw.request(raw.item(0x77) * 4), None, limits)


@pytest.mark.parametrize("inner", [0x30, 0x40, 0x55, 0x5A])
def test_B27_zero_length_sub_items_cost_linear_time(inner, raw):
    filled = raw.item(inner) * 16_000
    if inner > 0x50:
        body = raw.request(raw.user(filled))
    else:
        head = raw.item(0x30, b"1.2") + raw.item(0x40, b"1.2")
        contexts = [
            raw.item(0x20, bytes((number, 0, 0, 0)) + head + filled) for number in range(1, 32, 2)
        ]
        body = raw.body(raw.application(), *contexts)

    def read():
        try:
            return len(read_request(body).contexts)
        except Rejection:
            return 0

    _, seconds = timed(read)
    assert seconds < 0.2


@pytest.mark.parametrize("window", [(0, 0), (65_535, 65_535)])
def test_B28_async_window_of_any_size(window, raw):
    item = raw.item(0x53, struct.pack(">HH", *window))
    assert read_request(raw.request_with_user(item)).async_operations == window


def test_B28_async_window_twice(raw):
    items = [raw.item(0x53, struct.pack(">HH", count, 1)) for count in (4, 2)]
    assert read_request(raw.request_with_user(*items)).async_operations == (2, 1)


def test_roles_go_to_every_context_of_their_abstract_syntax(raw):
    role = raw.item(0x54, struct.pack(">H", 17) + VERIFICATION.encode() + b"\x01\x00")
    stray = raw.item(0x54, b"\0\x031.9\0\x01")
    again = raw.item(0x54, struct.pack(">H", 17) + VERIFICATION.encode() + b"\x00\x01")
    extended = raw.item(0x56, struct.pack(">H", 17) + VERIFICATION.encode() + b"xyz")
    body = raw.request(
        raw.context(3),
        raw.context(5, (b"1.2",)),
        raw.user(role, stray, again, extended, extended),
    )
    associate = read_request(body)
    assert [each.role for each in associate.contexts] == [(1, 0), (1, 0), None]
    assert [each.extended for each in associate.contexts] == [b"xyz", b"xyz", None]
    assert [kind for kind, _ in associate.user_items] == [0x54, 0x54, 0x56]


# --- requests that come again -----------------------------------------------------------------


@pytest.fixture
def known(monkeypatch):
    found: dict[bytes, object] = {}
    monkeypatch.setattr(pdu, "_known", found)
    return found


def test_a_repeated_request_is_the_same_and_another(raw, known):
    body = raw.request_with_user(raw.item(0x54, b"\0\x111.2.840.10008.1.1\1\0"))
    first = pdu.decode_request(body)
    assert first.encode() == read_request(body).encode()
    wanted = first.encode()
    for _ in range(2):
        again = pdu.decode_request(body)
        assert again is not first
        assert again.encode() == wanted
        again.contexts[0].transfers.append("1.2")
        again.contexts.clear()
    assert list(known) == [body]


def test_who_asks_is_not_remembered(raw, known):
    identity = raw.item(0x58, b"\x02\0\0\x03joe\0\x06secret")
    for _ in range(2):
        request = pdu.decode_request(raw.request_with_user(identity))
        assert request.user_items == [(0x58, b"\x02\0\0\x03joe\0\x06secret")]
    assert not known


def test_few_requests_are_remembered_and_no_long_ones(raw, known):
    for number in range(100):
        pdu.decode_request(raw.request(raw.item(0x70, bytes([number]))))
    assert 0 < len(known) <= 8
    known.clear()
    pdu.decode_request(raw.request(raw.item(0x70, bytes(40_000))))
    assert not known


def test_a_refused_request_is_refused_again(raw, known):
    for _ in range(2):
        with pytest.raises(Rejection):
            pdu.decode_request(raw.body(raw.context()))
    assert not known
