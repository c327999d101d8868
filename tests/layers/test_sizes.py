"""What people write stays small enough to be read in one go: files, functions, folders."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path
from typing import Iterator, Union

from tests.layers.package import ROOT, modules

WRITTEN_BY_HAND = ("overrides", "codegen", "tests")
FILE_LINES = 400
FUNCTION_LINES = 40
FOLDER_FILES = 32
GENERATED_FILE_LINES = 2300
INSTALLED_BYTES = 7_500_000  # of sources


def hand_written() -> Iterator[Path]:
    """Every Python file that people write."""
    for folder in WRITTEN_BY_HAND:
        yield from sorted((ROOT / folder).rglob("*.py"))


def length(node: Union[ast.FunctionDef, ast.AsyncFunctionDef]) -> int:
    """Lines of the body without its docstring: a long explanation is not a long function."""
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_hand_written_files_are_short() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text().splitlines()) for path in hand_written()
    }
    assert {path: lines for path, lines in lengths.items() if lines > FILE_LINES} == {}


def test_hand_written_functions_are_short() -> None:
    long = {
        f"{path.relative_to(ROOT).as_posix()}:{node.name}": length(node)
        for path in hand_written()
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and length(node) > FUNCTION_LINES
    }
    assert long == {}


def test_folders_are_seen_at_a_glance() -> None:
    files = Counter(path.parent.relative_to(ROOT).as_posix() for path in hand_written())
    assert {folder: count for folder, count in files.items() if count > FOLDER_FILES} == {}


def test_generated_files_can_still_be_read() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text().splitlines())
        for path in sorted((ROOT / "generated").rglob("*.py"))
    }
    assert {path: lines for path, lines in lengths.items() if lines > GENERATED_FILE_LINES} == {}


def test_the_installed_source_is_small() -> None:
    size = sum(path.stat().st_size for path in modules().values())
    assert 1_000_000 < size <= INSTALLED_BYTES
