"""Libraries that another thread is loading: they stand in `sys.modules` without most of their names."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any, List

import httpx
import pytest

from anthropic import BaseModel
from anthropic._concurrency.event_loop import current_library, current_owner
from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio


def begin_to_load(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    for name in names:
        monkeypatch.setitem(sys.modules, name, ModuleType(name))


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_asyncio_is_known_while_trio_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    before = current_owner()
    begin_to_load(monkeypatch, "trio")
    assert current_library() == "async:asyncio"
    assert current_owner() is before


def test_no_library_is_known_while_all_are_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    begin_to_load(monkeypatch, "trio", "asyncio")
    assert current_library() == "async:unknown"


async def test_a_request_is_made_while_pydantic_is_loaded(
    twin: Twin, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Answer(BaseModel):
        id: str

    def items() -> Any:
        yield {"role": "user", "content": "Hello"}

    client = twin.answering(httpx.Response(200, json={"id": "msg_1"}))
    begin_to_load(monkeypatch, "pydantic")
    answers: List[Any] = [
        await maybe(client.messages.create(max_tokens=1, messages=items(), model="claude-opus-4-8")),
        await maybe(client.post("/v1/messages", body={"tools": items()}, cast_to=Answer)),
    ]
    assert [answer.id for answer in answers] == ["msg_1", "msg_1"]
    with pytest.raises(RuntimeError, match="Unsupported type"):
        await maybe(client.post("/v1/messages", cast_to=ModuleType))
