"""What a peer may cost us: sizes in bytes, times in seconds, counts. One frozen record, `Limits`.

The protocol itself sets few bounds (PS3.8 9.3 lengths are 32 bits wide), so these are ours. Each
is a field, so that a test or a program can run with another value. Limits on data sets belong to
`ltdic.dataset`.

Must not know: who enforces them, and how time is measured.
"""

from __future__ import annotations

from typing import NamedTuple

KIB = 1 << 10
MIB = 1 << 20

MAX_LENGTH_DEFAULT = 256 * KIB
"""The maximum PDU length we advertise when the program sets none."""
MAX_LENGTH_MINIMUM = 12
"""A smaller advertised maximum leaves no room for a PDV header and useful data."""
MAX_CONTEXTS = 128
"""The odd numbers of one octet: PS3.8 9.3.2.2."""
MAX_UID = 64
"""Characters of a UID: PS3.5 9.1."""
MAX_TITLE = 16
"""Characters of an application entity title on the wire: PS3.8 9.3.2."""
MAX_VERSION = 16
"""Characters of an implementation version name: PS3.7 D.3.3.2.3."""


class Limits(NamedTuple):
    """The bounds of one connection, and of those that one listening net accepts."""

    association_pdu: int = 1 * MIB
    """Length field of an A-ASSOCIATE-RQ or -AC; legal ones stay far below."""
    unlimited_pdu: int = 16 * MIB
    """Largest P-DATA-TF accepted although we advertised "no maximum"."""
    sent_pdu: int = 1 * MIB
    """Largest P-DATA-TF we send, whatever the peer allows."""
    sent_pdu_unstated: int = 16 * KIB
    """Largest P-DATA-TF we send to a peer that states no maximum."""
    command: int = 64 * KIB
    """One command set, all its fragments together."""
    unknown_items: int = 1_024
    """Items of an unknown type at the top level of one A-ASSOCIATE PDU."""
    empty_fragments: int = 10_000
    """Fragments in a row that carry no byte."""
    drained: int = 1 * MIB
    """Bytes read and dropped while waiting for the peer to close."""
    spool: int = 4 * MIB
    """Data set bytes held in memory before they go to a file."""
    associations: int = 1_000
    """Connections accepted by one listening net that were granted a request at the same time."""
    half_open: int = 256
    """Connections to one listening net whose request is not complete."""
    half_open_peer: int = 64
    """Those of them that come from one address."""
    time_artim: float = 30.0
    """From accept to the complete A-ASSOCIATE-RQ, and for the peer's close; never restarted."""
    time_tls: float = 10.0
    time_pdu: float = 60.0
    """From a PDU's first byte to its last, unless `rate_minimum` holds."""
    rate_minimum: float = 1.0 * KIB
    """Bytes a second, on average over `time_rate`, at which a PDU may take longer."""
    time_rate: float = 30.0
    time_idle: float = 300.0
    """Nothing moves on an association, and no operation is open."""
    time_response: float = 3600.0
    """Nothing moves on an association while the peer owes us an answer."""
    time_send: float = 60.0
    """Without progress of a write."""
    time_abort: float = 5.0
    """For an A-ABORT, and what is queued in front of it, to get out."""

    def received_length(self, advertised: int | None) -> int:
        """The largest P-DATA-TF body to accept when we `advertised` this maximum."""
        if advertised is None:
            return MAX_LENGTH_DEFAULT
        return advertised or self.unlimited_pdu

    def sent_length(self, peer_maximum: int | None) -> int:
        """The largest P-DATA-TF body to send to a peer that stated `peer_maximum` (0: none)."""
        if peer_maximum is None:
            return self.sent_pdu_unstated
        return min(peer_maximum or self.sent_pdu, self.sent_pdu)


LIMITS = Limits()
