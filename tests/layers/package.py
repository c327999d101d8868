"""The package as its source shows it: its modules, and what each of them imports, of every kind."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import Any, Dict, Iterator, NamedTuple, Optional, Set, Tuple

ROOT = Path(__file__).parents[2]
ROOTS = (ROOT / "overrides" / "anthropic", ROOT / "generated" / "anthropic")


class Import(NamedTuple):
    """An import of a module of the package, both named relative to it; `""` is the package itself.

    `kind` is `runtime` (when the module is loaded), `lazy` (in a function), or `types` (for checkers only).
    """

    source: str
    target: str
    kind: str
    line: int


def is_copy(path: Path) -> bool:
    """Whether a file is that of a package which stands in both source roots, as it is in the other one."""
    return path.is_relative_to(ROOTS[1]) and (ROOTS[0] / path.relative_to(ROOTS[1])).exists()


@cache
def modules() -> Dict[str, Path]:
    """Every module of the package, by its name relative to it."""
    found: Dict[str, Path] = {}
    for root in ROOTS:
        for path in sorted(root.rglob("*.py")):
            if not is_copy(path):
                parts = path.relative_to(root).with_suffix("").parts
                found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@cache
def syntax(path: Path) -> ast.Module:
    """The syntax of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports() -> Tuple[Import, ...]:
    """Every import between modules of the package, of every kind."""
    return tuple(sorted({found for name, path in modules().items() for found in _imports_of(name, path)}))


def below(name: str, package: str) -> bool:
    """Whether a module is `package`, or in it; everything is in `""`."""
    return not package or name == package or name.startswith(f"{package}.")


def runtime_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node that runs: what stands under `if TYPE_CHECKING` and in annotations does not."""
    for node, kind in _kinds(tree, "runtime"):
        if kind != "types":
            yield node


def _imports_of(name: str, path: Path) -> Iterator[Import]:
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node, kind in _kinds(syntax(path), "runtime"):
        if isinstance(node, ast.Import):
            wanted = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = _base(node, package)
            wanted = [f"{base}.{alias.name}" for alias in node.names]
        else:
            continue
        for module in wanted:
            target = _module_in(module)
            if target is not None and target != name:
                yield Import(name, target, kind, node.lineno)


def _base(node: ast.ImportFrom, package: str) -> str:
    if not node.level:
        return node.module or ""
    parts = ["anthropic", *(package.split(".") if package else [])]
    return ".".join([*parts[: len(parts) - node.level + 1], *([node.module] if node.module else [])])


def _module_in(wanted: str) -> Optional[str]:
    """The module that an absolute dotted name leads to, or the one that holds the name."""
    if not below(wanted, "anthropic"):
        return None
    inner = wanted[len("anthropic.") :]
    return inner if inner in modules() else inner.rpartition(".")[0]


def _kinds(node: ast.AST, kind: str) -> Iterator[Tuple[ast.AST, str]]:
    yield node, kind
    for field, value in ast.iter_fields(node):
        inner = kind
        if field in ("annotation", "returns") or (field == "body" and _is_type_checking(node)):
            inner = "types"
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)) and kind == "runtime":
            inner = "lazy"
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _kinds(child, inner)


def _is_type_checking(node: Any) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def circles(edges: Dict[str, Set[str]]) -> Iterator[Tuple[str, ...]]:
    """The groups of names that lead to each other (strongly connected components of two and more)."""
    order: Dict[str, int] = {}
    lowest: Dict[str, int] = {}
    path: Dict[str, None] = {}
    for start in sorted(edges):
        if start in order:
            continue
        waiting = [(start, iter(sorted(edges[start])))]
        order[start] = lowest[start] = len(order)
        path[start] = None
        while waiting:
            name, targets = waiting[-1]
            target = next(targets, None)
            if target is None:
                waiting.pop()
                if waiting:
                    above = waiting[-1][0]
                    lowest[above] = min(lowest[above], lowest[name])
                if lowest[name] == order[name]:
                    names = list(path)
                    group = names[names.index(name) :]
                    for member in group:
                        del path[member]
                    if len(group) > 1:
                        yield tuple(sorted(group))
            elif target not in order:
                order[target] = lowest[target] = len(order)
                path[target] = None
                waiting.append((target, iter(sorted(edges.get(target, ())))))
            elif target in path:
                lowest[name] = min(lowest[name], order[target])
