"""A pytest plugin (-p fuzz.started): the library starts first, so that its C modules are there."""

from __future__ import annotations

from fuzz.session import start_library

start_library()
