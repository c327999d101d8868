"""Schemas that have another name than before: what is new of them is what has gone, but for the name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator

from codegen.build.findings import Origin
from codegen.output.tree import Changes


def find_old_names(new: Iterable[Origin], changes: Changes) -> Iterator[tuple[Origin, str]]:
    """Yield the new types that are the same as one that has gone, with the name of that one."""
    gone: dict[str, list[tuple[str, str]]] = {}
    for path in changes.removed:
        if path.endswith(".py"):
            source = (changes.tree.root / path).read_text(encoding="utf-8")
            shapes = [(name, _without(name, source)) for name in _exports(source)]
            gone.setdefault(path.rpartition("/")[0], []).extend(shapes)
    for origin in new:
        path = f"anthropic/{origin.named.path}"
        shape = _without(origin.named.name, changes.content[path].decode())
        same = [name for name, other in gone.get(path.rpartition("/")[0], ()) if other == shape]
        if len(same) == 1:
            yield origin, same[0]


def _exports(source: str) -> list[str]:
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            names: list[str] = ast.literal_eval(node.value)
            return names
    return []


def _without(name: str, source: str) -> str:
    return re.sub(rf"\b{re.escape(name)}\b", "…", source)
