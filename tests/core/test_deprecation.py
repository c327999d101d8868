"""Methods that are going away: callers are warned in their own line, and tools still see what they are."""

from __future__ import annotations

import asyncio
import inspect

import pytest
from typing_extensions import deprecated

from anthropic._async.raw import async_to_raw_response_wrapper
from anthropic._core.deprecation import warn_caller


# As the generator writes it; the name of the module makes it one of the package.
@deprecated("Use another one.", category=None)
async def leave(*, extra_headers: object = None) -> str:
    warn_caller("Use another one.")
    return "gone"


def test_it_is_still_a_coroutine_function() -> None:
    assert inspect.iscoroutinefunction(leave)
    assert leave.__deprecated__ == "Use another one."  # type: ignore[attr-defined, unused-ignore]


def test_callers_are_warned_in_their_own_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(leave.__globals__, "__name__", "anthropic.resources.things")

    namespace = {"__name__": "program", "leave": leave, "wrapped": async_to_raw_response_wrapper(leave)}
    source = "async def main():\n    await leave()\n    await wrapped()\n"
    exec(compile(source, "program.py", "exec"), namespace)
    with pytest.warns(DeprecationWarning, match="Use another one") as caught:
        asyncio.run(namespace["main"]())  # type: ignore[operator]  # made by the lines above
    assert [(warning.filename, warning.lineno) for warning in caught] == [
        ("program.py", 2),
        ("program.py", 3),
    ]
