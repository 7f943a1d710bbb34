from __future__ import annotations

import pytest

from ltdic.wire.limit import LIMITS, Limits


@pytest.mark.parametrize(
    ("peer", "ours"),
    [(None, 16_384), (0, 1 << 20), (12, 12), ((1 << 20) - 1, (1 << 20) - 1), (0xFFFFFFFF, 1 << 20)],
)
def test_B22_sent_length_follows_the_peer_up_to_our_bound(peer, ours):
    assert LIMITS.sent_length(peer) == ours


@pytest.mark.parametrize(
    ("advertised", "accepted"), [(None, 262_144), (0, 16 << 20), (4_096, 4_096)]
)
def test_received_length_is_what_we_advertised(advertised, accepted):
    assert LIMITS.received_length(advertised) == accepted


def test_limits_cannot_be_changed_but_replaced():
    with pytest.raises(AttributeError):
        LIMITS.command = 1  # type: ignore[misc]
    assert Limits(unlimited_pdu=100).received_length(0) == 100
