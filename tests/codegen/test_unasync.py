"""Synchronous source from asynchronous source."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from codegen import unasync
from codegen.converter import Converter
from codegen.input.problems import Problems
from codegen.unasync import render_sync

NAMES = {
    "AsyncStream": "Stream",
    "AsyncIterator": "Iterator",
    "__aenter__": "__enter__",
    "aclose": "close",
    "aio": "threads",
    "AsyncBoth": "AsyncBoth",
}


def convert(source: str) -> str:
    return Converter(NAMES).convert(dedent(source))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("async def f(): pass", "def f(): pass", id="def"),
        pytest.param("x = await f(await g())", "x = f(g())", id="nested awaits"),
        pytest.param("async  with  a as b: pass", "with  a as b: pass", id="with"),
        pytest.param("[x async for x in y if await z]", "[x for x in y if z]", id="comprehension"),
        pytest.param("await  self.aclose()", "self.close()", id="method"),
        pytest.param(
            "from anthropic._async.x import AsyncStream", "from anthropic._sync.x import Stream", id="import"
        ),
        pytest.param(
            "from anthropic._concurrency import aio",
            "from anthropic._concurrency import threads",
            id="twin module",
        ),
        pytest.param('x: "AsyncIterator[AsyncStream]"', 'x: "Iterator[Stream]"', id="annotation in a string"),
        pytest.param('__all__ = ["AsyncStream"]', '__all__ = ["Stream"]', id="exports"),
        pytest.param("# await AsyncStream.aclose()", "# Stream.close()", id="comment"),
        pytest.param(
            '"""Use `async with` and `await s.aclose()`."""',
            '"""Use `with` and `s.close()`."""',
            id="docstring",
        ),
        pytest.param('f(r"""\nawait AsyncStream""")', 'f(r"""\nawait Stream""")', id="text over lines"),
        pytest.param('log("await it, asynchronously")', 'log("await it, asynchronously")', id="words stay"),
        pytest.param(
            'f"{x.aclose!r} {{aio}} {y:{aio}}"', 'f"{x.close!r} {{threads}} {y:{threads}}"', id="f-string"
        ),
        pytest.param("f\"a {f'{aio}'} b\" + aio", "f\"a {f'{threads}'} b\" + threads", id="nested f-string"),
        pytest.param("_aclose = aclosed = raio = 1", "_aclose = aclosed = raio = 1", id="whole names only"),
        pytest.param("AsyncBoth()", "AsyncBoth()", id="same in both"),
        pytest.param("s = 'é'; await aio.f('ü', aio)", "s = 'é'; threads.f('ü', threads)", id="beyond ASCII"),
        pytest.param("x = (await\n     f())", "x = (\n     f())", id="await at the end of a line"),
    ],
)
def test_converts(source: str, expected: str) -> None:
    assert convert(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("import anthropic._async.x", "import anthropic._sync.x", id="engine"),
        pytest.param("import anthropic._async", "import anthropic._sync", id="engine itself"),
        pytest.param(
            "from anthropic.lib.tools._async.x import y",
            "from anthropic._sync.tools.x import y",
            id="feature",
        ),
        pytest.param(
            "from anthropic.lib._files._async import x",
            "from anthropic._sync._files import x",
            id="underscore",
        ),
        pytest.param(
            "from anthropic.lib.tools._x import y", "from anthropic.lib.tools._x import y", id="no twin"
        ),
        pytest.param("from .x import y", "from .x import y", id="beside"),
        pytest.param("from . import x", "from . import x", id="beside, as a name"),
        pytest.param("from ..x import y", "from ..x import y", id="above, within"),
        pytest.param("from .. import x", "from .. import x", id="the folder itself"),
        pytest.param(
            "from ..._events import x",
            "from anthropic.lib.streaming._events import x",
            id="leaves the folder",
        ),
        pytest.param("from ... import x", "from anthropic.lib.streaming import x", id="leaves it, as a name"),
        pytest.param("from ...a.b import x", "from anthropic.lib.streaming.a.b import x", id="two parts"),
        pytest.param(
            "if x:\n    from ....tools._async.y import z",
            "if x:\n    from anthropic._sync.tools.y import z",
            id="another feature",
        ),
        pytest.param(
            "from ....._core.x import y", "from anthropic._core.x import y", id="leaves the features"
        ),
        pytest.param("from ..aio import AsyncStream", "from ..threads import Stream", id="names, too"),
        pytest.param("x = ...\nf(*y[...].aio)", "x = ...\nf(*y[...].threads)", id="dots elsewhere"),
        pytest.param("x.anthropic._async.y", "x.anthropic._async.y", id="another package"),
        pytest.param(
            "x = '=anthropic.lib.tools._async.y'", "x = '=anthropic._sync.tools.y'", id="in a string"
        ),
        pytest.param("# anthropic._async.x, _async", "# anthropic._sync.x, _async", id="in a comment"),
    ],
)
def test_converts_the_paths_of_modules(source: str, expected: str) -> None:
    assert Converter(NAMES).convert(source, "anthropic.lib.streaming._async.inner") == expected


def test_a_docstring_follows_a_statement_line() -> None:
    source = '''
        class AsyncStream:
            """It must `await` it."""

            limit: int
            """`await x` for it."""
    '''
    assert convert(source) == dedent(source).replace("AsyncStream", "Stream").replace("`await x`", "`x`")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty checkout, converted with NAMES."""
    monkeypatch.setattr(unasync, "NAMES", {"AsyncStream": "Stream", "aclose": "close"})
    monkeypatch.setattr(unasync, "ASYNC_ONLY", frozenset({"_async/only.py"}))
    write(tmp_path, "_async/only.py", "import asyncio\n")
    write(tmp_path, "_async/__init__.py", "")
    return tmp_path


def write(root: Path, name: str, source: str) -> None:
    path = root / unasync.HAND_WRITTEN / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dedent(source))


def render(root: Path, source: str) -> tuple[dict[str, str], list[str]]:
    problems = Problems()
    write(root, "_async/x.py", source)
    sources = render_sync(root, problems)
    return sources, [f"{problem.file}:{problem.line} {problem.reason}" for problem in problems]


GOOD = """\
class AsyncStream:
    async def aclose(self): ...
"""


def test_renders_every_file_but_those_that_stay_asynchronous(root: Path) -> None:
    sources, problems = render(root, GOOD)
    assert not problems
    assert sources == {
        "anthropic/_sync/__init__.py": (
            "# Generated from overrides/anthropic/_async/__init__.py. Do not edit.\n"
        ),
        "anthropic/_sync/x.py": (
            "# Generated from overrides/anthropic/_async/x.py. Do not edit.\n"
            "class Stream:\n    def close(self): ...\n"
        ),
    }


def test_renders_the_folders_of_features(root: Path) -> None:
    write(root, "lib/things/_async/__init__.py", "")
    write(root, "lib/things/_async/inner/__init__.py", "")
    write(root, "lib/things/_async/inner/y.py", "from ..z import a\nfrom ..._b import c\n")
    write(root, "lib/things/z.py", "await_me = 1\n")
    sources, problems = render(root, GOOD)
    assert not problems
    assert [path for path in sources if "things" in path] == [
        "anthropic/_sync/things/__init__.py",
        "anthropic/_sync/things/inner/__init__.py",
        "anthropic/_sync/things/inner/y.py",
    ]
    assert sources["anthropic/_sync/things/inner/y.py"] == (
        "# Generated from overrides/anthropic/lib/things/_async/inner/y.py. Do not edit.\n"
        "from ..z import a\nfrom anthropic.lib.things._b import c\n"
    )


def test_two_twins_of_one_module_are_a_problem(root: Path) -> None:
    write(root, "lib/x/_async/__init__.py", "")
    _, problems = render(root, GOOD)
    assert problems == [
        "overrides/anthropic/lib/x/_async/__init__.py:None Its twin would be anthropic/_sync/x, as that of "
        "overrides/anthropic/_async/x.py is."
    ]


def test_a_twin_without_a_package_is_a_problem(root: Path) -> None:
    write(root, "lib/things/_async/y.py", "")
    _, problems = render(root, GOOD)
    assert problems == [
        "codegen/unasync.py:None The package anthropic/_sync/things would have no __init__.py."
    ]


FILE = "overrides/anthropic/_async/x.py"


@pytest.mark.parametrize(
    ("added", "reason"),
    [
        pytest.param(
            "import asyncio",
            f"{FILE}:3 The name 'asyncio' looks asynchronous and has no synchronous twin.",
            id="asyncio",
        ),
        pytest.param(
            "x: 'AsyncThing'",
            f"{FILE}:3 The name 'AsyncThing' looks asynchronous and has no synchronous twin.",
            id="missing name",
        ),
        pytest.param(
            "from anthropic import _async",
            f"{FILE}:3 The name '_async' looks asynchronous and has no synchronous twin.",
            id="the folder by its own name",
        ),
        pytest.param(
            "async def f(): return f'{await g()}'",
            f"{FILE}:3 An f-string or a type comment awaits.",
            id="await in an f-string",
        ),
        pytest.param(
            "class X:\n    def close(self): ...\n    async def aclose(self): ...",
            f"{FILE}:None The definitions aclose and close both become 'close'.",
            id="two definitions become one",
        ),
        pytest.param("def f(:", f"{FILE}:3 This is not valid Python.", id="syntax"),
    ],
)
def test_reports_what_names_cannot_convert(root: Path, added: str, reason: str) -> None:
    _, problems = render(root, GOOD + added + "\n")
    assert problems == [reason]


def test_an_unused_name_is_a_problem(root: Path) -> None:
    _, problems = render(root, "class AsyncStream: ...")
    assert problems == ["codegen/unasync.py:None No source uses the name 'aclose'."]


def test_a_missing_file_of_the_list_is_a_problem(root: Path) -> None:
    (root / unasync.HAND_WRITTEN / "_async/only.py").unlink()
    _, problems = render(root, GOOD)
    assert problems == ["codegen/unasync.py:None There is no file overrides/anthropic/_async/only.py."]
