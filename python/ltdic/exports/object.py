"""What the C++ classes ask of the engine beside the exported functions (csrc/internal.h).

An object's address becomes another name of its handle, and a net's events go to its object. These
functions are hidden: only the classes in the same library call them.
"""

from __future__ import annotations

from typing import Any

from ltdic.abi.engine import NULL, CData, ffi
from ltdic.abi.export import internal
from ltdic.abi.handles import Registry, datasets, nets, pdus
from ltdic.core.errors import Failure, Fault
from ltdic.core.log import logger, quote
from ltdic.exports.dataset_handle import ask_again
from ltdic.exports.observer import NetObject, observer_of
from ltdic.net import Net
from ltdic.net.net import TURN_TIME

_REGISTRIES: tuple[Registry[Any], ...] = (nets, pdus, datasets)


def _registry_with(pointer: CData) -> Registry[Any]:
    for registry in _REGISTRIES:
        if registry.knows(pointer):
            return registry
    raise Failure(Fault.PARAMETER, "not a live handle")


@internal
def ltdic_alias_set(handle: CData, address: CData, shown: bool) -> None:
    """Make the object's address another name of the handle."""
    ltdic_alias_clear(address)
    _registry_with(handle).set_alias(handle, address, shown)


@internal
def ltdic_alias_clear(address: CData) -> None:
    """Forget an object."""
    ask_again(address)
    for registry in _REGISTRIES:
        registry.clear_alias(address)


@internal
def ltdic_alias_of(handle: CData) -> CData:
    """The object that is shown for a handle, or NULL."""
    return _registry_with(handle).alias_of(handle)


@internal
def ltdic_net_set_object(net: Net, address: CData, events: CData) -> None:
    """Send a net's events to its object; NULL events end that, and wait for one that runs."""
    observer = observer_of(net)
    if events == NULL:
        observer.attach_object(None)
        net.turn.wait(TURN_TIME)
    else:
        observer.attach_object(NetObject(address, events))


@internal
def ltdic_net_program_callback(net: Net) -> CData:
    """What the program set with SetCallback, or NULL."""
    program = observer_of(net).program
    return program.struct if program.functions else NULL


@internal
def ltdic_net_program_callback_ext(net: Net) -> CData:
    """What the program set with SetCallbackExt, or NULL."""
    program = observer_of(net).program_extension
    return program.struct if program.functions else NULL


@internal
def ltdic_report(where: CData, what: CData) -> None:
    """Log that a function of the program ended with an exception."""
    logger.error("an exception left %s: %s", quote(ffi.string(where)), quote(ffi.string(what)))
