"""A chart of the ratios, for people; only where matplotlib is installed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from measure import OURS, Result
from place import has_package


def draw(results: Sequence[Result], path: Path) -> bool:
    """How many times better we are than each peer, row by row, as PNG. False: no matplotlib."""
    if not has_package("matplotlib"):
        return False
    import matplotlib  # type: ignore[import-not-found, unused-ignore]

    matplotlib.use("Agg")
    from matplotlib import pyplot  # type: ignore[import-not-found, unused-ignore]

    bars = [
        (f"{result.row.name} : {label}", ratio)
        for result in results
        for label in result.samples
        if label != OURS and (ratio := result.ratio(label)) is not None and ratio > 0
    ]
    figure, axes = pyplot.subplots(figsize=(9, 1 + 0.22 * len(bars)))
    axes.barh([name for name, _ in bars], [ratio for _, ratio in bars])
    axes.axvline(1.0, color="black")
    axes.set_xscale("log")
    axes.set_xlabel("times better than the peer")
    axes.invert_yaxis()
    figure.savefig(path, bbox_inches="tight")
    return True
