"""Asking for what has to fail."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ltdic.core.errors import Failure, Fault


def refused(fault: Fault, call: Callable[..., Any], *arguments: Any) -> None:
    """The call raises `Failure` for this reason."""
    with pytest.raises(Failure) as failure:
        call(*arguments)
    assert failure.value.fault is fault
