"""The harness: each row does the same work in the two variants that need no registry. Nothing is timed."""

from __future__ import annotations

import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Iterator

import pytest

from tests.benchmarks.__main__ import Result, Worker, table
from tests.benchmarks.all_rows import ROWS
from tests.benchmarks.environments import ROOT
from tests.benchmarks.startup import STARTUP_ROWS, startup_sample


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.server"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        server.communicate()


def test_every_row_reads_the_same_in_both_variants(url: str) -> None:
    with ExitStack() as stack:
        floor = Worker("floor", Path(sys.executable), url, stack)
        ours = Worker("ours", Path(sys.executable), url, stack)
        for number, row in enumerate(ROWS):
            answer = ours.ask(f"row {number}")
            assert answer is not None, row.name
            if row.floor is not None:
                assert floor.ask(f"row {number}") == answer, row.name


def test_a_sample_is_a_figure(url: str) -> None:
    with ExitStack() as stack:
        worker = Worker("floor", Path(sys.executable), url, stack)
        worker.ask("row 0")
        assert worker.ask("sample")["value"] > 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads resident memory where Linux shows it")
def test_a_startup_sample_has_every_row(url: str) -> None:
    for variant in ("floor", "ours"):
        sample = startup_sample(variant, Path(sys.executable), url)
        assert list(sample) == list(STARTUP_ROWS)
        assert sample["import"] <= sample["import + construct a client"]


def test_the_table_tells_what_is_reached() -> None:
    results = [
        Result("fast", "ms", 0.5, 100.0, 900.0, 40.0, 0.4),
        Result("close", "ms", 0.5, 100.0, 900.0, 52.0, 0.52),
        Result("slow", "ms", 0.5, 100.0, None, 60.0, 0.6),
        Result("absolute", "µs", 5.0, None, 30.0, 4.0),
    ]
    assert [result.verdict for result in results] == ["yes", "about", "no", "yes"]
    lines = table(results).splitlines()
    assert lines[1].split() == ["fast", "ms", "100.0", "900.0", "40.00", "0.40", "0.5", "yes"]
    assert lines[3].split()[3] == "-"
