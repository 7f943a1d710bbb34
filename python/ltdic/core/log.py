r"""The library's log: one line per event, switched by the environment variable `LTDIC_LOG`.

`LTDIC_LOG=off|warning|info|debug|pdu[:file]`; without it, warnings go to standard error.

    warning   what went wrong that nobody is told of, and peers that break the protocol
    info      connections and associations: who, when, how it ended
    debug     messages; calls of the interface that fail, and why
    pdu       all that travels, decoded: a dump is several lines with the same beginning

Above debug nothing of a patient is logged: no identifiers of instances, no values. Values of data
sets are never logged, only their lengths, and no secrets: passwords, what a user identity item
holds. Text that a peer sent is escaped where it is logged (`quote`), and once more what is not
printable ASCII in the line as a whole, so that an event stays on its lines.

Must not know: what is logged about. No module-level state of the host's `logging` is changed: the
logger `ltdic` does not propagate unless the host has given it handlers of its own. Such a handler
must not call the library.
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
    level = level.strip().lower()
    trouble = None
    handler: logging.Handler
    try:
        handler = logging.FileHandler(path, encoding="ascii") if path else _stderr_handler()
    except OSError as error:
        trouble = f"cannot write the log to {quote(path)}: {error.strerror}"
        handler = _stderr_handler()
    handler.setFormatter(_OneLine("%(asctime)s ltdic %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.propagate = False
    logger.setLevel(_LEVELS.get(level, logging.WARNING))
    if level and level not in _LEVELS:
        trouble = f"LTDIC_LOG={quote(level)} is none of {', '.join(_LEVELS)}: warning used"
    if trouble:
        logger.warning("%s", trouble)


class _OneLine(logging.Formatter):
    """Keeps an event on one line, its traceback included; a dump's lines all begin alike."""

    def format(self, record: logging.LogRecord) -> str:
        if record.levelno != PDU:
            return _printable(super().format(record).replace("\n", " | "))
        name, record.levelname = record.levelname, "PDU"
        try:
            first, *rest = super().format(record).split("\n")
        finally:
            record.levelname = name
        start = first[: len(first) - len(record.getMessage().split("\n", 1)[0])]
        return "\n".join(_printable(line) for line in (first, *[start + each for each in rest]))


def _printable(line: str) -> str:
    r"""`line` with everything that is not printable ASCII as \xNN."""
    if line.isascii() and line.isprintable():
        return line
    data = line.encode("utf-8", "surrogateescape")
    return "".join(chr(b) if 0x20 <= b < 0x7F else f"\\x{b:02X}" for b in data)


def _stderr_handler() -> logging.Handler:
    return logging.StreamHandler(sys.stderr) if sys.stderr is not None else logging.NullHandler()


def quote(text: str | bytes, limit: int = 256) -> str:
    r"""`text` fit for one log line: what is not printable ASCII as \xNN, cut at `limit` bytes."""
    data = text.encode("utf-8", "surrogateescape") if isinstance(text, str) else bytes(text)
    shown = "".join(
        chr(b) if 0x20 <= b < 0x7F and b != 0x5C else f"\\x{b:02X}" for b in data[:limit]
    )
    return shown + ("..." if len(data) > limit else "")
