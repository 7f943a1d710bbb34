"""What only this library has (`ltdic/ext.h`): the bounds of a net."""

from __future__ import annotations

from ltdic.abi.engine import NULL, CData
from ltdic.abi.export import export
from ltdic.core.errors import Failure, Fault
from ltdic.net import BOUND_OF, Bound, Net


@export
def ltdic_set_net_limit(net: Net, number: int, value: float) -> None:
    """Set a bound of a net, in the unit and range of that bound."""
    net.put_bound(_bound(number), value)


@export
def ltdic_get_net_limit(net: Net, number: int, place: CData) -> None:
    """Get a bound of a net."""
    if place == NULL:
        raise Failure(Fault.NULL_PTR, "value: NULL")
    place[0] = net.setting.get(_bound(number))


def _bound(number: int) -> Bound:
    found = BOUND_OF.get(number)
    if found is None:
        raise Failure(Fault.PARAMETER, f"limit {number}")
    return found
