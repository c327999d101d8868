"""The package as it would be after a change of the description, with what is said of the change."""

from __future__ import annotations

import copy
import io
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen.console.progress import Progress
from codegen.console.summary import report_facts, report_types
from codegen.diff.compare import compare
from codegen.diff.revision import read_current
from codegen.input.document import load
from codegen.ir.api import Api
from codegen.output.tree import Changes, Tree
from codegen.pipeline import generate
from tests.codegen.conftest import REPOSITORY

Edit = Callable[[Any], object]
SPEC, CONFIG = REPOSITORY / "openapi.yaml", REPOSITORY / "codegen/sdk.yaml"


@frozen
class Evolved:
    """What comes of a change.

    Attributes:
        changes: What would be written.
        report: What the console says.
        diff: What `make diff` lists: what happens to what, and whom it breaks.
    """

    changes: Changes
    report: str
    diff: list[str]

    @property
    def files(self) -> list[str]:
        """The files that would be written or removed, below the package."""
        return [
            path.removeprefix("anthropic/") for path in sorted((*self.changes.content, *self.changes.removed))
        ]

    def source(self, path: str) -> str:
        """Return the new content of a file."""
        return self.changes.content[f"anthropic/{path}"].decode()


@cache
def _current() -> tuple[Any, Api]:
    return load(SPEC).root, read_current(SPEC, CONFIG)[0]


def evolve(edit: Edit, folder: Path, config: Path = CONFIG) -> Evolved:
    """Return what comes of a change of the description."""
    root, api = _current()
    root = copy.deepcopy(root)
    edit(root)
    spec = folder / "newer.json"
    spec.write_text(json.dumps(root), encoding="utf-8")
    progress = Progress(io.StringIO(), is_complete=True)
    output = generate(REPOSITORY, spec, config, progress)
    changes = Tree(REPOSITORY / "generated").compare(output.files)
    report_facts(output.facts, spec, progress)
    report_types(output.origins, changes, progress)
    return Evolved(changes, progress.out.getvalue(), _diff(api, read_current(spec, config)[0]))  # type: ignore[attr-defined]


def _diff(old: Api, new: Api) -> list[str]:
    lines: list[str] = []
    for change in compare(old, new):
        place = ".".join(filter(None, (change.owner, change.name)))
        broken = [who for who in ("callers", "readers") if getattr(change, f"breaks_{who}")]
        lines.append(
            f"{change.subject} {change.action} {place}"
            + (f": breaks {' and '.join(broken)}" if broken else "")
        )
    return lines
