"""Says what a run understood and what it did to the files, in lines for people."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from codegen.build.findings import Origin
from codegen.console.progress import Progress
from codegen.console.proposals import propose_old_names, propose_types
from codegen.console.renames import find_old_names
from codegen.input.problems import Problem, display_path
from codegen.output.tree import Changes


def report_facts(facts: dict[str, Any], spec: Path, progress: Progress) -> None:
    progress.line("Read", f"{display_path(spec)}: {facts['operations']} operations, {facts['types']} types")
    list_lines("undecided", facts["undecided"], progress)
    _report_unused(facts["unused"], progress)
    progress.block(facts["proposals"])
    missing = [Problem(*item) for item in facts["missing"]]
    list_lines("absent", [f"{item.place()}: {item.reason}" for item in missing], progress)


def _report_unused(schemas: Sequence[str], progress: Progress) -> None:
    """Name all of them, however many: a new one must not be hidden by those that were there before."""
    lines = textwrap.wrap(", ".join(schemas), 100, break_long_words=False, break_on_hyphens=False)
    if lines:
        progress.line("unused", f"no operation comes to {len(schemas)} schema{'s' * (len(schemas) != 1)}:")
    for line in lines:
        progress.line("", line)


def report_types(origins: Sequence[Origin], changes: Changes, progress: Progress) -> None:
    """Say how new schemas are called; where nothing was generated before, all are."""
    if changes.unchanged or changes.changed:
        added = set(changes.added)
        new = [item for item in origins if f"anthropic/{item.named.path}" in added]
        list_lines(
            "new type",
            [f"{item.named.package}.{item.named.name} is the schema {item.schema!r}" for item in new],
            progress,
        )
        renamed = list(find_old_names(new, changes))
        progress.block(propose_old_names(renamed))
        progress.block(propose_types([item for item in new if item not in [old for old, _ in renamed]]))


def list_files(changes: Changes, labels: tuple[str, str, str], progress: Progress) -> None:
    for label, paths in zip(labels, (changes.added, changes.changed, changes.removed)):
        list_lines(label, [display_path(changes.tree.root / path) for path in paths], progress)


def list_lines(label: str, lines: Sequence[str], progress: Progress) -> None:
    """Print the lines, but hundreds of them only if they are asked for."""
    limit = len(lines) if progress.is_complete else 20
    for line in lines[:limit]:
        progress.line(label, line)
    if len(lines) > limit:
        progress.line(label, f"and {len(lines) - limit} more, which --all lists")
