"""Names of hand-written code, as generated modules reach them."""

from __future__ import annotations

import pytest

from codegen.ir.types import Import
from codegen.render.spelling import Spelling


@pytest.mark.parametrize(
    ("item", "text", "line"),
    [
        pytest.param(
            Import("anthropic._async", "AsyncStream", on_use=True),
            "_async.AsyncStream",
            "import anthropic._async as _async",
            id="engine",
        ),
        pytest.param(
            Import("anthropic.lib.streaming._async", "AsyncManager", on_use=True),
            "_streaming_async.AsyncManager",
            "import anthropic.lib.streaming._async as _streaming_async",
            id="feature",
        ),
        pytest.param(
            Import("anthropic._sync.streaming", "Manager", on_use=True),
            "_sync_streaming.Manager",
            "import anthropic._sync.streaming as _sync_streaming",
            id="twin of a feature",
        ),
        pytest.param(
            Import("anthropic._core.request.paths", "build_path"),
            "build_path",
            "from anthropic._core.request.paths import build_path",
            id="module",
        ),
        pytest.param(
            Import("anthropic.lib", "tools.Runner"),
            "_tools.Runner",
            "import anthropic.lib.tools as _tools",
            id="through a package",
        ),
    ],
)
def test_reaches_names_by_hand(item: Import, text: str, line: str) -> None:
    spelling = Spelling()
    assert spelling.written_by_hand(item) == text
    assert spelling.imports.lines() == [line]
