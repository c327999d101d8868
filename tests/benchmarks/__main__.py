"""Runs the rows in all environments in turn and prints the table. What it means is said in the package."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional

from tests.benchmarks.all_rows import ROWS
from tests.benchmarks.environments import ROOT, VARIANTS, clean_environment, prepare, wheel
from tests.benchmarks.project import PROJECT_ROWS, generator_seconds, installed_megabytes
from tests.benchmarks.startup import STARTUP_ROWS, startup_sample

__all__ = ["Result", "Worker", "main", "table"]

_SAME = 1.05
_STARTS = 6
_FEWEST_ROUNDS = 2
_FEWEST_STARTS = 2
_SECONDS_PER_START = 2.0
_SECONDS_PER_ROW = 40.0


class Result(NamedTuple):
    """The figures of one row."""

    name: str
    unit: str
    target: Optional[float]
    floor: Optional[float]
    official: Optional[float]
    ours: Optional[float]
    ratio: Optional[float] = None
    """Ours by the floor."""

    @property
    def verdict(self) -> str:
        """Whether the target is reached: `yes`, `about` (within 5 % of it) or `no`."""
        figure = self.ours if self.floor is None else self.ratio
        if figure is None or self.target is None:
            return ""
        if figure <= self.target:
            return "yes"
        return "about" if figure <= self.target * _SAME else "no"


class Worker:
    """A process in one of the environments, on one core where that can be chosen."""

    def __init__(
        self, variant: str, python: Path, url: str, stack: ExitStack, core: Optional[int] = None
    ) -> None:
        self._variant = variant
        self._process = stack.enter_context(
            subprocess.Popen(
                [str(python), "-m", "tests.benchmarks.worker", variant, url],
                cwd=ROOT,
                env={**clean_environment(), "PYTHONPATH": str(ROOT)},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        )
        if core is not None:
            os.sched_setaffinity(self._process.pid, {core})

    def ask(self, command: str) -> Any:
        """Send a command and wait for its answer; `None` when the process failed."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(f"{command}\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            return None
        line = self._process.stdout.readline()
        return json.loads(line) if line else None


def _typical(values: List[float]) -> float:
    """The first quartile: a shared machine has slow spells, which only ever add to a figure."""
    return statistics.quantiles(values, n=4, method="inclusive")[0] if len(values) > 1 else values[0]


def _median_ratio(ours: List[float], floor: List[float]) -> Optional[float]:
    """Of samples taken one after the other, in which the machine was as slow for the one as for the other."""
    return statistics.median(one / other for one, other in zip(ours, floor)) if ours and floor else None


def _result(name: str, unit: str, target: Optional[float], samples: Dict[str, List[float]]) -> Result:
    floor, official, ours = (_typical(samples[v]) if samples[v] else None for v in VARIANTS)
    ratio = _median_ratio(samples["ours"], samples["floor"])
    return Result(name, unit, target, floor, official, ours, ratio)


def _core(start: int) -> Optional[int]:
    """The core for all processes of a start: left alone, each stays where it happened to begin."""
    if not hasattr(os, "sched_getaffinity"):
        return None
    cores = sorted(os.sched_getaffinity(0))
    return cores[start % len(cores)]


def _sample_start(
    number: int, start: int, rounds: int, pythons: Dict[str, Path], url: str
) -> Dict[str, List[float]]:
    """The samples of one process per variant, taken in turn."""
    row = ROWS[number]
    left_out = {"floor": row.floor is None, "official": not row.official}
    samples: Dict[str, List[float]] = {}
    with ExitStack() as stack:
        workers: Dict[str, Worker] = {}
        read: Dict[str, Any] = {}
        for variant in VARIANTS:
            if left_out.get(variant):
                continue
            worker = Worker(variant, pythons[variant], url, stack, _core(start))
            answer = worker.ask(f"row {number}")
            if answer is None:
                print(f"{row.name}: {variant} failed", file=sys.stderr)
                continue
            workers[variant], read[variant] = worker, answer["read"]
        if any(value != read[next(iter(read))] for value in read.values()):
            raise RuntimeError(f"{row.name}: the variants read different things: {read}")
        end = time.monotonic() + _SECONDS_PER_START
        for done in range(rounds):
            if done >= _FEWEST_ROUNDS and time.monotonic() > end:
                break
            for variant, worker in workers.items():
                samples.setdefault(variant, []).append(worker.ask("sample")["value"])
    return samples


def _measure_row(number: int, rounds: int, pythons: Dict[str, Path], url: str) -> Result:
    row = ROWS[number]
    samples: Dict[str, List[float]] = {variant: [] for variant in VARIANTS}
    end = time.monotonic() + _SECONDS_PER_ROW
    for start in range(_STARTS):
        if start >= _FEWEST_STARTS and time.monotonic() > end:
            break
        for variant, values in _sample_start(number, start, rounds, pythons, url).items():
            samples[variant] += values
    return _result(row.name, row.unit, row.target, samples)


def _measure_startup(names: List[str], rounds: int, pythons: Dict[str, Path], url: str) -> List[Result]:
    samples: Dict[str, List[Dict[str, float]]] = {variant: [] for variant in VARIANTS}
    for variant in VARIANTS:
        startup_sample(variant, pythons[variant], url)
    for _ in range(rounds):
        for variant in VARIANTS:
            samples[variant].append(startup_sample(variant, pythons[variant], url))
    results: List[Result] = []
    for name in names:
        values = {variant: [sample[name] for sample in samples[variant]] for variant in VARIANTS}
        results.append(_result(name, *STARTUP_ROWS[name], values))
    return results


def _measure_project(names: List[str], rounds: int, pythons: Dict[str, Path]) -> List[Result]:
    ours: Dict[str, float] = {"wheel": wheel().stat().st_size / 1e6}
    official: Dict[str, float] = {}
    for figures, variant in ((ours, "ours"), (official, "official")):
        figures["installed, without bytecode"] = installed_megabytes(pythons[variant])
    if any(name.startswith("generator") for name in names):
        samples = [generator_seconds() for _ in range(min(rounds, _STARTS))]
        ours.update({name: _typical([sample[name] for sample in samples]) for name in samples[0]})
    return [Result(name, *PROJECT_ROWS[name], None, official.get(name), ours[name]) for name in names]


def table(results: List[Result]) -> str:
    """The results as text."""
    lines = [
        f"{'':44} {'unit':5} {'floor':>9} {'official':>9} {'ours':>9} {'ratio':>6} {'target':>6} reached"
    ]
    for result in results:
        figures = [
            "-" if value is None else f"{value:.{max(0, 4 - len(str(int(value))))}f}"
            for value in (result.floor, result.official, result.ours)
        ]
        ratio = "-" if result.ratio is None else f"{result.ratio:.2f}"
        lines.append(
            f"{result.name:44} {result.unit:5} {figures[0]:>9} {figures[1]:>9} {figures[2]:>9}"
            f" {ratio:>6} {result.target or '-':>6} {result.verdict}"
        )
    return "\n".join(lines)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--rows", default="", help="only rows whose name contains one of these, by commas")
    parser.add_argument(
        "--rounds", type=int, default=12, help="samples of each process; slow rows take fewer"
    )
    parser.add_argument("--quick", action="store_true", help="three rounds of each")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    return parser.parse_args()


def main() -> None:
    """Measure, print, and write the figures where asked to."""
    arguments = _arguments()
    rounds = 3 if arguments.quick else arguments.rounds
    wanted = [part.strip() for part in arguments.rows.split(",")]

    def is_wanted(name: str) -> bool:
        return any(part in name for part in wanted)

    pythons = prepare()
    results: List[Result] = []
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.server"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with server:
        assert server.stdout is not None
        url = f"http://127.0.0.1:{int(server.stdout.readline())}"
        names = [name for name in STARTUP_ROWS if is_wanted(name)]
        if names:
            results += _measure_startup(names, rounds, pythons, url)
        for number, row in enumerate(ROWS):
            if is_wanted(row.name):
                print(f"{row.name} ...", file=sys.stderr)
                results.append(_measure_row(number, rounds, pythons, url))
        server.communicate()
    results += _measure_project([name for name in PROJECT_ROWS if is_wanted(name)], rounds, pythons)
    print(table(results))
    if arguments.json is not None:
        figures = [{**result._asdict(), "ratio": result.ratio} for result in results]
        arguments.json.write_text(json.dumps(figures, indent=2) + "\n")


if __name__ == "__main__":
    main()
