"""Running the code of the documentation page as it is printed, against the fake API."""

from __future__ import annotations

import ast
import asyncio
import gc
import inspect
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Protocol

import attrs
import pytest

import anthropic
from anthropic.testing import FakeAnthropic

PAGE = Path(__file__).parent / "page"


@attrs.frozen
class Outcome:
    """What an example left behind."""

    names: Mapping[str, Any]
    """Its variables."""
    output: str
    """What it printed."""


class Printed(Protocol):
    def __call__(self, example: str, /, *, rename: Mapping[str, str] = ..., **context: Any) -> Outcome:
        """Run `page/<example>.py`.

        `context` are the variables the page has made before, besides its imports. `...` as the only argument
        of a call stands for the arguments of a request. `rename` replaces placeholder names.
        """
        ...


class _Arguments(ast.NodeTransformer):
    """Puts the arguments of a message request where the page says `...`."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if len(node.args) == 1 and isinstance(node.args[0], ast.Constant) and node.args[0].value is ...:
            node.args = []
            if isinstance(node.func, ast.Attribute):
                node.keywords = [ast.keyword(arg=None, value=ast.Name(id="ARGUMENTS", ctx=ast.Load()))]
        return node


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeAnthropic]:
    """The fake that the environment points every client to."""
    with FakeAnthropic() as running:
        monkeypatch.setenv("ANTHROPIC_API_KEY", "my-anthropic-api-key")
        monkeypatch.setenv("ANTHROPIC_BASE_URL", running.base_url)
        yield running


@pytest.fixture
def printed(fake: FakeAnthropic, capsys: pytest.CaptureFixture[str]) -> Iterator[Printed]:
    left_open: List[Any] = []

    def run(example: str, /, *, rename: Mapping[str, str] = {}, **context: Any) -> Outcome:
        path = PAGE / f"{example}.py"
        source = path.read_text(encoding="utf-8")
        for placeholder, name in rename.items():
            source = source.replace(placeholder, name)
        tree = ast.fix_missing_locations(_Arguments().visit(ast.parse(source)))
        code = compile(tree, str(path), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        names = {**_page_names(), **context}
        _run_to_the_end(code, names)
        left_open.append(names.get("client"))
        return Outcome(names, capsys.readouterr().out)

    yield run
    for client in left_open:
        if isinstance(client, anthropic.Anthropic):
            client.close()
    left_open.clear()
    gc.collect()  # What an example does not close must go without a warning here, not in a later test.


def _page_names() -> Dict[str, Any]:
    message = {"role": "user", "content": "Hello, Claude"}
    return {
        "ARGUMENTS": {"max_tokens": 1024, "messages": [message], "model": "claude-opus-4-8"},
        "Anthropic": anthropic.Anthropic,
        "AsyncAnthropic": anthropic.AsyncAnthropic,
        "DefaultHttpxClient": anthropic.DefaultHttpxClient,
        "anthropic": anthropic,
        "asyncio": asyncio,
    }


def _run_to_the_end(code: Any, names: Dict[str, Any]) -> None:
    running = eval(code, names)
    if inspect.iscoroutine(running):  # An example that awaits without a function around it.

        async def main() -> None:
            await running
            await names["client"].close()

        asyncio.run(main())
