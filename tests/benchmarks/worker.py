"""Runs in one of the environments: does a row as often as it is told and answers with what that cost.

Reads from its input: `row <number>` prepares a row, `sample` measures it once. Answers are lines of JSON.
"""

from __future__ import annotations

import gc
import json
import sys
import time
import tracemalloc
from typing import Any, List, Optional

from tests.benchmarks.all_rows import ROWS
from tests.benchmarks.rows import Row, Run

__all__ = ["main"]


def _cpu(row: Row, run: Run) -> float:
    """Microseconds of CPU for one unit of work."""
    gc.collect()
    start = time.process_time()
    for _ in range(row.repeat):
        run()
    return (time.process_time() - start) / (row.repeat * row.per_run) * 1e6


def _kept(row: Row, run: Run) -> float:
    """Bytes that stay in use for one result."""
    kept: List[Any] = [run()]
    gc.collect()
    tracemalloc.start()
    kept += [run() for _ in range(row.repeat)]
    gc.collect()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return size / row.repeat


def _peak(row: Row, run: Run) -> float:
    """The most kilobytes in use during a run, above those before."""
    gc.collect()
    tracemalloc.start()
    run()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1024


_MEASURES = {"cpu": _cpu, "kept": _kept, "peak": _peak}


def main(variant: str, url: str) -> None:
    """Answer commands until the input ends."""
    row: Optional[Row] = None
    run: Optional[Run] = None
    for line in sys.stdin:
        command, _, argument = line.strip().partition(" ")
        if command == "row":
            row = ROWS[int(argument)]
            prepare = row.floor if variant == "floor" else row.sdk
            assert prepare is not None
            run = prepare(url)
            read = run()  # warms up, too
            answer: Any = {"read": None if row.measure == "kept" else read}
        else:
            assert row is not None
            assert run is not None
            answer = {"value": _MEASURES[row.measure](row, run)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
