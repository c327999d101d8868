"""Which folder of the generator may import which. The order is that of the pipeline, and is stated here."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Iterator

ROOT = Path(__file__).parents[2] / "codegen"

# A folder, or a module beside the folders, and what it may import besides itself: folders, or single modules
# of them. Nobody imports what stands further down.
MAY_IMPORT = {
    "input": "",
    "ir": "",
    "description": "input ir",
    "config": "input ir",
    "build": "input ir description config",
    "converter": "",
    "render": "input ir converter",
    "output": "input",
    "diff": "input ir config.sdk build.api render.spelling",
    "console": "input ir build.findings output",
    "update": "input console",
    "unasync": "input output converter",
    "pipeline": "input ir build.api build.findings config.sdk render.api output console unasync",
    "__main__": "input output diff console update unasync pipeline",
}
# Who may import a library that decides what a part is.
LIBRARIES = {"jinja2": "render", "openapi_python_client": "description", "yaml": "input"}


def modules() -> dict[str, Path]:
    """Every module of the generator by its name below `codegen`."""
    found = {path.relative_to(ROOT).with_suffix("").as_posix(): path for path in sorted(ROOT.rglob("*.py"))}
    return {name.replace("/", "."): path for name, path in found.items()}


def imported(path: Path) -> Iterator[str]:
    """Yield what a module imports, wherever in the file: lazily and for annotations, too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: imports in the generator are absolute"
            for alias in node.names:
                yield f"{node.module}.{alias.name}"


def arrows() -> dict[str, set[str]]:
    """Every module with those of the generator that it imports."""
    known = modules()
    found: dict[str, set[str]] = {}
    for module, path in known.items():
        names = [name.removeprefix("codegen.") for name in imported(path) if name.startswith("codegen.")]
        found[module] = {name if name in known else name.rpartition(".")[0] for name in names}
    return found


def test_folders_import_in_one_direction() -> None:
    wrong: list[str] = []
    for module, targets in arrows().items():
        folder = module.partition(".")[0]
        allowed = {folder, *MAY_IMPORT.get(folder, "").split()}
        wrong += [
            f"{module} imports {target}"
            for target in sorted(targets)
            if target not in allowed and target.partition(".")[0] not in allowed
        ]
    assert wrong == []


def test_the_list_is_in_order_and_complete() -> None:
    folders = {module.partition(".")[0] for module in modules()} - {"__init__"}
    assert folders == set(MAY_IMPORT)
    order = list(MAY_IMPORT)
    for number, (folder, allowed) in enumerate(MAY_IMPORT.items()):
        later = [target for target in allowed.split() if target.partition(".")[0] not in order[:number]]
        assert later == [], f"{folder} stands above what it may import"


def test_no_modules_import_each_other() -> None:
    try:
        TopologicalSorter(arrows()).prepare()
    except CycleError as error:
        raise AssertionError(f"a circle of imports: {' -> '.join(error.args[1])}") from None


def test_libraries_stay_in_their_folder() -> None:
    wrong = [
        f"{module} imports {name}"
        for module, path in modules().items()
        for name in imported(path)
        if LIBRARIES.get(name.partition(".")[0], module.partition(".")[0]) != module.partition(".")[0]
    ]
    assert wrong == []
