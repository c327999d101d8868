"""What is measured: each row does the same work on bare httpx and through an SDK.

Imported in all three environments: `anthropic` is ours in one and the official package in another, and
missing in the third. A variant prepares its work and returns a function that does it once and says what it
read.
"""

from __future__ import annotations

from typing import Any, Callable, List, Mapping, NamedTuple, Optional

__all__ = ["ROWS", "Row", "Run", "row"]

Run = Callable[[], Any]
"""Does the work once and returns something by which the variants are compared."""


class Row(NamedTuple):
    """One line of the table."""

    name: str
    unit: str
    per_run: int
    """How many units of work one run does."""
    repeat: int
    """How many runs one sample takes."""
    target: Optional[float]
    """Times the floor; for rows without a floor, in the unit of the row."""
    floor: Optional[Callable[[str], Run]]
    sdk: Callable[[str], Run]
    official: bool = True
    """Whether the official package takes part; not where one run of it would take minutes."""
    measure: str = "cpu"
    """`cpu`: CPU time; `kept`: memory kept by the results; `peak`: the highest memory during a run."""


ROWS: List[Row] = []


def row(
    name: str,
    unit: str,
    *,
    target: Optional[float],
    per_run: int = 1,
    repeat: int = 1,
    official: bool = True,
    measure: str = "cpu",
) -> Callable[[type], type]:
    """Make a row of a class with the static methods `floor` and `sdk`, each taking the server's URL."""

    def register(namespace: type) -> type:
        members: Mapping[str, Any] = vars(namespace)
        floor = members.get("floor")
        ROWS.append(
            Row(
                name,
                unit,
                per_run,
                repeat,
                target,
                None if floor is None else floor.__func__,
                members["sdk"].__func__,
                official,
                measure,
            )
        )
        return namespace

    return register
