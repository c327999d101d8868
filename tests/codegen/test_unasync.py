"""Synchronous source from asynchronous source."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from codegen import unasync
from codegen.problems import Problems
from codegen.unasync import Converter, render_sync

NAMES = {
    "AsyncStream": "Stream",
    "AsyncIterator": "Iterator",
    "__aenter__": "__enter__",
    "aclose": "close",
    "aio": "threads",
    "_async": "_sync",
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


def test_a_docstring_follows_a_statement_line() -> None:
    source = '''
        class AsyncStream:
            """It must `await` it."""

            limit: int
            """`await x` for it."""
    '''
    assert convert(source) == dedent(source).replace("AsyncStream", "Stream").replace("`await x`", "`x`")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty checkout, converted with NAMES."""
    monkeypatch.setattr(unasync, "NAMES", {"AsyncStream": "Stream", "aclose": "close"})
    monkeypatch.setattr(unasync, "ASYNC_ONLY", frozenset({"only.py"}))
    folder = tmp_path / unasync.SOURCE
    folder.mkdir(parents=True)
    (folder / "only.py").write_text("import asyncio\n")
    return tmp_path


def render(checkout: Path, source: str) -> tuple[dict[str, str], list[str]]:
    problems = Problems()
    (checkout / unasync.SOURCE / "x.py").write_text(dedent(source))
    sources = render_sync(checkout, problems)
    return sources, [f"{problem.file}:{problem.line} {problem.reason}" for problem in problems]


GOOD = """\
class AsyncStream:
    async def aclose(self): ...
"""


def test_renders_every_file_but_those_that_stay_asynchronous(checkout: Path) -> None:
    sources, problems = render(checkout, GOOD)
    assert not problems
    assert sources == {
        "anthropic/_sync/x.py": (
            "# Written by make generate from overrides/anthropic/_async/x.py. Do not edit.\n"
            "class Stream:\n    def close(self): ...\n"
        )
    }


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
def test_reports_what_names_cannot_convert(checkout: Path, added: str, reason: str) -> None:
    _, problems = render(checkout, GOOD + added + "\n")
    assert problems == [reason]


def test_an_unused_name_is_a_problem(checkout: Path) -> None:
    _, problems = render(checkout, "class AsyncStream: ...")
    assert problems == ["codegen/unasync.py:None No source uses the name 'aclose'."]


def test_a_missing_file_of_the_list_is_a_problem(checkout: Path) -> None:
    (checkout / unasync.SOURCE / "only.py").unlink()
    _, problems = render(checkout, GOOD)
    assert problems == ["codegen/unasync.py:None There is no file overrides/anthropic/_async/only.py."]
