"""The generator as the benchmarks measure it."""

from __future__ import annotations

from tests.benchmarks.project import PROJECT_ROWS, generator_seconds


def test_the_generator_is_measured_with_all_its_work_and_with_none() -> None:
    seconds = generator_seconds()
    assert list(seconds) == [name for name in PROJECT_ROWS if name.startswith("generator")]
    assert 0 < seconds["generator, nothing to do"] < seconds["generator, --check"]
