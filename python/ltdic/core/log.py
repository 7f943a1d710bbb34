r"""The library's log: one line per event, switched by the environment variable `LTDIC_LOG`.

`LTDIC_LOG=off|warning|info|debug|pdu[:file]`; without it, warnings go to standard error. Text that
a peer sent is escaped before it is written (`quote`), so that a log line stays one line. Nothing
of patient data is logged above debug.

Must not know: what is logged about. No module-level state of the host's `logging` is changed: the
logger `ltdic` does not propagate unless the host has given it handlers of its own.
"""

from __future__ import annotations

import logging
import os
import sys

PDU = 5
_LEVELS = {
    "off": logging.CRITICAL + 1,
    "warning": logging.WARNING,
    "info": logging.INFO,
    "debug": logging.DEBUG,
    "pdu": PDU,
}
logger = logging.getLogger("ltdic")


def configure(setting: str | None = None) -> None:
    """Apply `setting` (default: `LTDIC_LOG`) unless the host gave the logger handlers."""
    if logger.handlers:
        return
    chosen = os.environ.get("LTDIC_LOG", "") if setting is None else setting
    level, _, path = chosen.partition(":")
    handler: logging.Handler
    try:
        handler = logging.FileHandler(path) if path else _stderr_handler()
    except OSError:
        handler = _stderr_handler()
    handler.setFormatter(_OneLine("%(asctime)s ltdic %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.propagate = False
    logger.setLevel(_LEVELS.get(level.strip().lower(), logging.WARNING))


class _OneLine(logging.Formatter):
    """Keeps an event on one line, its traceback included, and free of control characters."""

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record).replace("\n", " | ")
        if line.isprintable():
            return line
        return "".join(c if c.isprintable() else f"\\x{ord(c):02X}" for c in line)


def _stderr_handler() -> logging.Handler:
    return logging.StreamHandler(sys.stderr) if sys.stderr is not None else logging.NullHandler()


def quote(text: str | bytes, limit: int = 256) -> str:
    r"""`text` fit for one log line: what is not printable ASCII as \xNN, cut at `limit` bytes."""
    data = text.encode("utf-8", "surrogateescape") if isinstance(text, str) else bytes(text)
    shown = "".join(
        chr(b) if 0x20 <= b < 0x7F and b != 0x5C else f"\\x{b:02X}" for b in data[:limit]
    )
    return shown + ("..." if len(data) > limit else "")
