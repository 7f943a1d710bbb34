"""Results as text for people, as Markdown for a README, as JSON for machines."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path

from measure import OURS, Result, Target

Details = dict[str, dict[str, float]]
"""Further figures: title of a table -> what -> number."""

COLUMNS = ("DCMTK", "DCMTK stock", "pynetdicom")
"""Peers with a column of their own; all others share one."""


def number(value: float) -> str:
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def _peer_cell(result: Result, label: str) -> str:
    median = result.median(label)
    if median is not None:
        ratio = result.ratio(label)
        return number(median) + (f" ({ratio:.2f}x)" if ratio is not None else "")
    if label in result.failures:
        return "failed"
    return next(("missing" for c in result.row.contenders if c.label == label and c.missing), "")


def _others(result: Result) -> str:
    labels = [c.label for c in result.row.contenders if c.label not in (OURS, *COLUMNS)]
    return ", ".join(f"{label}: {_peer_cell(result, label)}" for label in labels)


def _target(result: Result, target: Target) -> str:
    if target.peer:
        return f"{target.amount:g}x {target.peer}"
    sign = "<=" if result.row.lower else ">="
    return f"{sign} {number(target.amount)} {result.row.unit}"


def _verdict(met: bool | None) -> str:
    return {True: "yes", False: "NO", None: "?"}[met]


def _cells(result: Result) -> list[str]:
    ours = result.median(OURS)
    low, high = result.spread(OURS) if ours is not None else (0.0, 0.0)
    targets = result.row.targets
    return [
        result.row.name,
        result.row.unit,
        _peer_cell(result, OURS) if ours is None else number(ours),
        "" if ours is None else f"{number(low)}-{number(high)}",
        *(_peer_cell(result, label) for label in COLUMNS),
        _others(result),
        ", ".join(_target(result, target) for target in targets),
        ", ".join(_verdict(result.is_met(target)) for target in targets),
    ]


def _cost_cells(result: Result) -> list[str]:
    cells = [result.row.name]
    for name, factor in (("cpu", 1000.0), ("peak", 1.0)):
        for label in (OURS, *COLUMNS):
            value = result.cost(label, name)
            cells.append("" if value is None else number(value * factor))
    return cells


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table that is readable as it is."""
    widths = [max(len(line[i]) for line in (head, *rows)) for i in range(len(head))]

    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(c.ljust(w) for c, w in zip(cells, widths, strict=True)) + " |"

    return "\n".join(
        [line(head), "|" + "|".join("-" * (w + 2) for w in widths) + "|", *map(line, rows)]
    )


def machine() -> str:
    """Date, processor, number of cores, memory, kernel, what else goes on."""
    cpu, memory = platform.machine(), ""
    for text in Path("/proc/cpuinfo").read_text().splitlines():
        if text.startswith("model name"):
            cpu = text.partition(":")[2].strip()
            break
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    memory = f"{pages / 2**30:.0f} GiB"
    today = datetime.now(timezone.utc).date().isoformat()
    system = f"{platform.system()} {platform.release()}"
    load = f"load average {os.getloadavg()[1]:.1f}"
    return f"{today}, {cpu}, {os.cpu_count()} cores, {memory}, {system}, {load}"


def text(results: Sequence[Result], details: Details, rounds: int) -> str:
    """Everything, as it is printed."""
    head = ["row", "unit", "ltdic", "min-max", *COLUMNS, "others", "target", "met"]
    cost = ["row"] + [
        f"{what} {label}" for what in ("CPU ms", "peak MB") for label in (OURS, *COLUMNS)
    ]
    parts = [
        f"{machine()}; medians of {rounds} rounds; (x): how many times better ltdic is",
        markdown(head, [_cells(result) for result in results]),
        "What the rows are:",
        "\n".join(f"  {result.row.name}: {result.row.what}" for result in results),
        "Processor time for each object, and peak memory, of the party that the row is about:",
        markdown(cost, [_cost_cells(r) for r in results if r.cost(OURS, "peak") is not None]),
    ]
    for title, figures in details.items():
        if figures:
            lines = [[name, number(value)] for name, value in figures.items()]
            parts += [markdown([title, "number"], lines)]
    parts += _remarks(results)
    return "\n\n".join(parts)


def _remarks(results: Sequence[Result]) -> list[str]:
    missing = {c.missing: None for r in results for c in r.row.contenders if c.missing}
    remarks = [f"Missing: {why}" for why in missing]
    failed = [f"{r.row.name}, {who}" for r in results for who in r.failures]
    slips = [slip for result in results for slip in result.slips]
    for title, lines in (("Went wrong:", slips), ("Failed:", failed)):
        if lines:
            remarks.append("\n  ".join([title, *lines]))
    return remarks


def document(results: Sequence[Result], details: Details, rounds: int) -> dict[str, object]:
    """The same for machines: all samples."""
    return {
        "machine": machine(),
        "rounds": rounds,
        "details": details,
        "rows": [
            {
                "name": result.row.name,
                "what": result.row.what,
                "unit": result.row.unit,
                "lower_is_better": result.row.lower,
                "medians": {label: result.median(label) for label in result.samples},
                "ratios": {label: result.ratio(label) for label in result.samples if label != OURS},
                "samples": {
                    label: [vars(sample) for sample in samples]
                    for label, samples in result.samples.items()
                },
                "targets": [
                    {"peer": t.peer, "amount": t.amount, "met": result.is_met(t)}
                    for t in result.row.targets
                ],
                "missing": {c.label: c.missing for c in result.row.contenders if c.missing},
                "failures": result.failures,
                "slips": result.slips,
            }
            for result in results
        ],
    }
