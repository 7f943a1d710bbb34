"""Octets that other implementations sent (DCMTK 3.6.7, pynetdicom 3.0.4), with what they mean."""

from __future__ import annotations

import pytest

from ltdic.wire import pdu
from ltdic.wire.associate import Associate, PresentationContext
from ltdic.wire.dimse import BY_NAME, decode_command, encode_command

# echoscu: A-ASSOCIATE-RQ, length 205, version 1, called ANY, calling ECHOSCU,
# 10H 1.2.840.10008.3.1.1.1, 20H id 1 (third octet FFH): 30H Verification, 40H Implicit VR LE,
# 50H: 51H 16384, 52H 1.2.276.0.7230010.3.0.3.6.7, 55H OFFIS_DCMTK_367
ECHOSCU_RQ = (
    b"\x01\x00\x00\x00\x00\xcd\x00\x01\x00\x00ANY             ECHOSCU         "
    + bytes(32)
    + b"\x10"
    b"\x00\x00\x151.2.840.10008.3.1.1.1 \x00\x00.\x01\x00\xff\x000\x00\x00\x111.2.840.10008.1.1@"
    b"\x00\x00\x111.2.840.10008.1.2P\x00\x00:Q\x00\x00\x04\x00\x00@\x00R\x00\x00\x1b1.2.276.0.72"
    b"30010.3.0.3.6.7U\x00\x00\x0fOFFIS_DCMTK_367"
)

# echoscu: P-DATA-TF with one PDV, context 1, last fragment of a command: C-ECHO-RQ, message id 1,
# no data set (0101H)
ECHOSCU_DATA = (
    b"\x04\x00\x00\x00\x00J\x00\x00\x00F\x01\x03\x00\x00\x00\x00\x04\x00\x00\x008\x00\x00\x00\x00"
    b"\x00\x02\x00\x12\x00\x00\x001.2.840.10008.1.1\x00\x00\x00\x00\x01\x02\x00\x00\x000\x00\x00"
    b"\x00\x10\x01\x02\x00\x00\x00\x01\x00\x00\x00\x00\x08\x02\x00\x00\x00\x01\x01"
)

# movescu: C-MOVE-RQ, Study Root, message id 1, destination DEST, priority 0, data set type 1
MOVESCU_COMMAND = (
    b"\x00\x00\x00\x00\x04\x00\x00\x00X\x00\x00\x00\x00\x00\x02\x00\x1c\x00\x00\x001.2.840.10008."
    b"5.1.4.1.2.2.2\x00\x00\x00\x00\x01\x02\x00\x00\x00!\x00\x00\x00\x10\x01\x02\x00\x00\x00\x01"
    b"\x00\x00\x00\x00\x06\x04\x00\x00\x00DEST\x00\x00\x00\x07\x02\x00\x00\x00\x00\x00\x00\x00\x00"
    b"\x08\x02\x00\x00\x00\x01\x00"
)

# pynetdicom: A-ASSOCIATE-RQ, called ARCHIVE, calling GETSCU; 20H id 1 CT Image with Implicit and
# Explicit VR LE, id 3 Study Root GET; 51H 16382, 52H, 55H PYNETDICOM_304, 53H 3/1, 54H CT Image SCU
# 0 SCP 1, 56H Study Root GET 0101H, 57H Enhanced SR of Storage with one related class, 58H type 2
# with response wanted: joe, secret
PYNETDICOM_RQ = bytes.fromhex(
    "0100000001e2000100004152434849564520202020202020202047455453435520202020202020202020000000000000"
    "000000000000000000000000000000000000000000000000000010000015312e322e3834302e31303030382e332e312e"
    "312e312000004d0100000030000019312e322e3834302e31303030382e352e312e342e312e312e3240000011312e322e"
    "3834302e31303030382e312e3240000013312e322e3834302e31303030382e312e322e3120000038030000003000001b"
    "312e322e3834302e31303030382e352e312e342e312e322e322e3340000011312e322e3834302e31303030382e312e32"
    "500000f45100000400003ffe52000020312e322e3832362e302e312e333638303034332e392e333831312e332e302e34"
    "5500000e50594e45544449434f4d5f33303453000004000300015400001d0019312e322e3834302e31303030382e352e"
    "312e342e312e312e3200015600001f001b312e322e3834302e31303030382e352e312e342e312e322e322e3301015700"
    "0053001d312e322e3834302e31303030382e352e312e342e312e312e38382e32320011312e322e3834302e3130303038"
    "2e342e32001f001d312e322e3834302e31303030382e352e312e342e312e312e38382e31315800000f020100036a6f65"
    "0006736563726574"
)

# pynetdicom: the A-ASSOCIATE-AC to it: 21H id 1 accepted with Explicit VR LE, id 3 result 3;
# 54H CT Image SCU 0 SCP 1; 59H server response "tk"
PYNETDICOM_AC = bytes.fromhex(
    "020000000104000100004152434849564520202020202020202047455453435520202020202020202020000000000000"
    "000000000000000000000000000000000000000000000000000010000015312e322e3834302e31303030382e332e312e"
    "312e312100001b0100000040000013312e322e3834302e31303030382e312e322e31210000190300030040000011312e"
    "322e3834302e31303030382e312e32500000675100000400003ffe52000020312e322e3832362e302e312e3336383030"
    "34332e392e333831312e332e302e345500000e50594e45544449434f4d5f3330345400001d0019312e322e3834302e31"
    "303030382e352e312e342e312e312e320001590000040002746b"
)

# pynetdicom command sets: name, message id, data set, arguments, octets
PYNETDICOM_COMMANDS = [
    (
        "CStoreRequest",
        2,
        True,
        ("1.2.840.10008.5.1.4.1.1.2", "1.2.3", 2, "MOVER", 1),
        "000000000400000070000000000002001a000000312e322e3834302e31303030382e352e312e342e312e312e3200"
        "000000010200000001000000100102000000020000000007020000000200000000080200000001000000"
        "001006000000312e322e330000003010060000004d4f5645522000003110020000000100",
    ),
    (
        "CFindResponse",
        9,
        True,
        ("1.2.840.10008.5.1.4.1.2.1.1", 0xFF00),
        "00000000040000004c000000000002001c000000312e322e3834302e31303030382e352e312e342e312e322e312e"
        "3100000000010200000020800000200102000000090000000008020000000100000000090200000000ff",
    ),
    (
        "CGetResponse",
        9,
        False,
        ("1.2.840.10008.5.1.4.1.2.2.3", 0xB000, 0, 4, 1, 2),
        "00000000040000006a000000000002001c000000312e322e3834302e31303030382e352e312e342e312e322e322e"
        "3300000000010200000010800000200102000000090000000008020000000101000000090200000000b000002110"
        "020000000400000022100200000001000000231002000000"
        "0200",
    ),
    (
        "NGetRequest",
        300,
        False,
        ("1.2.840.10008.5.1.1.16", "1.2.840.10008.5.1.1.17", [0x21100010, 0x21100020]),
        "00000000040000006a0000000000030016000000312e322e3834302e31303030382e352e312e312e313600000001"
        "02000000100100001001020000002c01000000080200000001010000011016000000312e322e3834302e31303030"
        "382e352e312e312e313700000510080000001021100010212000",
    ),
    (
        "NActionResponse",
        2,
        False,
        ("1.2.840.10008.1.20.1", "1.2.840.10008.1.20.1.1", 0, 1),
        "00000000040000006c0000000000020014000000312e322e3834302e31303030382e312e32302e31000000010200"
        "000030810000200102000000020000000008020000000101000000090200000000000000001016000000312e322e"
        "3834302e31303030382e312e32302e312e3100000810020000000100",
    ),
    (
        "CCancelRequest",
        9,
        False,
        (),
        "00000000040000001e0000000000000102000000ff0f0000200102000000090000000008020000000101",
    ),
]


def read(octets, request=None):
    pdu_type, length = pdu.HEADER.unpack_from(octets)
    pdu.check_header(pdu_type, length)
    assert length == len(octets) - pdu.HEADER_SIZE
    return pdu.decode_associate(pdu_type, octets[pdu.HEADER_SIZE :], request)


def test_echoscu_request():
    assert read(ECHOSCU_RQ) == Associate(
        True,
        called="ANY",
        calling="ECHOSCU",
        contexts=[PresentationContext(1, 0, "1.2.840.10008.1.1", ["1.2.840.10008.1.2"])],
        max_length=16_384,
        implementation_class="1.2.276.0.7230010.3.0.3.6.7",
        implementation_version="OFFIS_DCMTK_367",
    )


def test_echoscu_request_is_written_alike_but_for_a_reserved_octet():
    assert read(ECHOSCU_RQ).encode() == ECHOSCU_RQ.replace(b"\x01\x00\xff\x00", bytes((1, 0, 0, 0)))


def test_echoscu_command():
    ((context_id, control, fragment),) = pdu.split_data(memoryview(ECHOSCU_DATA)[6:])
    assert (context_id, control) == (1, pdu.CONTROL_COMMAND | pdu.CONTROL_LAST)
    command = decode_command(bytes(fragment))
    assert command.message is BY_NAME["CEchoRequest"]
    assert (command.message_id, command.has_data_set) == (1, False)
    assert command.arguments() == ("1.2.840.10008.1.1",)
    written = encode_command(command.message, 1, command.values, False)
    assert written == fragment


def test_movescu_command():
    command = decode_command(MOVESCU_COMMAND)
    assert command.message is BY_NAME["CMoveRequest"]
    assert command.has_data_set
    assert command.arguments() == ("1.2.840.10008.5.1.4.1.2.2.2", 0, "DEST")


def test_pynetdicom_request():
    related = b"\0\x1d1.2.840.10008.5.1.4.1.1.88.11"
    common = b"\0\x1d1.2.840.10008.5.1.4.1.1.88.22\0\x111.2.840.10008.4.2\0\x1f" + related
    assert read(PYNETDICOM_RQ) == Associate(
        True,
        called="ARCHIVE",
        calling="GETSCU",
        contexts=[
            PresentationContext(
                1,
                0,
                "1.2.840.10008.5.1.4.1.1.2",
                ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1"],
                role=(0, 1),
            ),
            PresentationContext(
                3, 0, "1.2.840.10008.5.1.4.1.2.2.3", ["1.2.840.10008.1.2"], extended=b"\1\1"
            ),
        ],
        max_length=16_382,
        implementation_class="1.2.826.0.1.3680043.9.3811.3.0.4",
        implementation_version="PYNETDICOM_304",
        async_operations=(3, 1),
        user_items=[(0x57, common), (0x58, b"\x02\x01\0\x03joe\0\x06secret")],
    )


def test_pynetdicom_accept():
    accept = read(PYNETDICOM_AC, read(PYNETDICOM_RQ))
    first, second = accept.contexts
    assert (first.id, first.result, first.transfers) == (1, 0, ["1.2.840.10008.1.2.1"])
    assert (first.abstract, first.role) == ("1.2.840.10008.5.1.4.1.1.2", (0, 1))
    assert (second.id, second.result, second.abstract) == (3, 3, "1.2.840.10008.5.1.4.1.2.2.3")
    assert second.role is None
    assert accept.user_items == [(0x59, b"\0\x02tk")]


@pytest.mark.parametrize(
    ("name", "message_id", "has_data_set", "arguments", "octets"), PYNETDICOM_COMMANDS
)
def test_pynetdicom_command(name, message_id, has_data_set, arguments, octets):
    command = decode_command(bytes.fromhex(octets))
    assert command.message is BY_NAME[name]
    assert (command.message_id, command.has_data_set) == (message_id, has_data_set)
    assert command.arguments() == arguments
