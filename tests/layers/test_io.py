"""Where I/O may stand: `await`, HTTP clients, files and sockets only in the folders that are for them."""

from __future__ import annotations

import ast
import re
from typing import Iterator, Tuple

import pytest

from tests.layers.package import ROOT, ROOTS, below, modules, runtime_nodes, syntax

# Opens, reads, writes or looks at something outside the process; names of paths may be taken apart anywhere.
FILE_FUNCTIONS = frozenset({"open", "os.open", "os.stat", "os.lstat", "os.listdir", "os.scandir", "os.walk"})
FILE_MODULES = ("io.open", "os.path.exists", "os.path.is", "os.path.getsize", "os.path.realpath", "shutil.")
FILE_METHODS = frozenset(
    {"read_text", "read_bytes", "write_text", "write_bytes", "exists", "is_file", "is_dir", "iterdir", "glob"}
    | {"mkdir", "unlink", "touch", "stat", "lstat", "rmdir", "samefile"}
)
SOCKETS = frozenset({"socket.socket", "socket.create_connection", "ssl.wrap_socket", "urlopen"})


def holds_io(module: str) -> bool:
    """Whether a module is part of the async source, or a primitive of async code."""
    return (
        module.startswith(("_async", "_concurrency.aio")) or "._async" in module or below(module, "testing")
    )


def reads_files(node: ast.AST) -> bool:
    """Whether a call reaches for a file or a socket."""
    if not isinstance(node, ast.Call):
        return False
    name = ast.unparse(node.func)
    return (
        name in FILE_FUNCTIONS
        or name in SOCKETS
        or name.startswith(FILE_MODULES)
        or (isinstance(node.func, ast.Attribute) and node.func.attr in FILE_METHODS)
    )


def places(package: str) -> Iterator[Tuple[str, ast.AST]]:
    """Every node of a package that runs, with the place where it stands."""
    for module, path in modules().items():
        if below(module, package):
            for node in runtime_nodes(syntax(path)):
                yield f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}", node


def test_await_stands_only_where_the_async_source_lives() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for module, path in modules().items()
        if ROOTS[0] in path.parents and not holds_io(module)
        for node in ast.walk(syntax(path))
        if isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith))
    ]
    assert wrong == []


def test_http_clients_are_touched_only_by_the_drivers() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
        for module, path in modules().items()
        if not re.match(r"_async\b|_sync\b|lib\.\w+\._async\b", module)
        for node in runtime_nodes(syntax(path))
        if isinstance(node, ast.Attribute) and ast.unparse(node) in ("httpx.Client", "httpx.AsyncClient")
    ]
    assert wrong == []


def test_the_core_touches_no_file_and_no_socket() -> None:
    assert [place for place, node in places("_core") if reads_files(node)] == []


@pytest.mark.parametrize(
    "code", ["open(path)", "os.stat(path)", "os.path.isdir(path)", "path.read_bytes()", "socket.socket()"]
)
def test_file_access_is_recognised(code: str) -> None:
    assert any(reads_files(node) for node in ast.walk(ast.parse(code)))


@pytest.mark.parametrize("code", ["os.path.join(a, b)", "os.fspath(path)", "source.open", "response.read()"])
def test_what_only_looks_like_it_is_not(code: str) -> None:
    assert not any(reads_files(node) for node in ast.walk(ast.parse(code)))
