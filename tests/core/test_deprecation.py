"""Deprecated methods: callers are warned in their own line, and tools still see what they are."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any, Dict

import pytest
from typing_extensions import deprecated

from anthropic._async.raw import async_to_raw_response_wrapper
from anthropic._core.deprecation import warn_caller


async def _leave(*, extra_headers: object = None) -> str:
    warn_caller("Use another one.")
    return "gone"


# As the generator decorates it; untyped, so that checkers do not complain of its use here.
leave: Any = deprecated("Use another one.", category=None)(_leave)


def test_it_is_still_a_coroutine_function() -> None:
    assert inspect.iscoroutinefunction(leave)
    assert leave.__deprecated__ == "Use another one."


def test_callers_are_warned_in_their_own_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "__name__", "anthropic.resources.things")
    wrapped = async_to_raw_response_wrapper(leave)
    program: Dict[str, Any] = {"__name__": "program", "leave": leave, "wrapped": wrapped}
    source = "async def main():\n    await leave()\n    await wrapped()\n"
    exec(compile(source, "program.py", "exec"), program)
    with pytest.warns(DeprecationWarning, match="Use another one") as caught:
        asyncio.run(program["main"]())
    assert {warning.filename for warning in caught} == {"program.py"}
    assert [warning.lineno for warning in caught] == [2, 3]
