"""Warnings about models that are deprecated, in the line of the caller."""

from __future__ import annotations

import asyncio
import warnings

import httpx
import pytest

import anthropic
from anthropic.resources.messages import DEPRECATED_MODELS


def answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"id": "msg_1", "type": "message", "content": []})


def client() -> anthropic.Anthropic:
    return anthropic.Anthropic(api_key="key", http_client=httpx.Client(transport=httpx.MockTransport(answer)))


def async_client() -> anthropic.AsyncAnthropic:
    return anthropic.AsyncAnthropic(
        api_key="key", http_client=httpx.AsyncClient(transport=httpx.MockTransport(answer))
    )


# How programs that hide these warnings find them.
_DEPRECATED = r"^The model 'claude-2\.1' is deprecated and will reach end-of-life on July 21st, 2025\."
_ENABLED = "^Using Claude with claude-opus-4-6 and 'thinking.type=enabled' is deprecated"


def test_a_deprecated_model_is_named_with_its_end_of_life() -> None:
    with pytest.warns(DeprecationWarning, match=_DEPRECATED) as caught:
        client().messages.create(max_tokens=1, messages=[], model="claude-2.1")
    assert [warning.filename for warning in caught] == [__file__]
    assert DEPRECATED_MODELS["claude-2.1"] == "July 21st, 2025"


def test_async_callers_are_warned_in_their_own_line_too() -> None:
    async def call() -> None:
        await async_client().messages.create(max_tokens=1, messages=[], model="claude-2.1")

    with pytest.warns(DeprecationWarning, match="claude-2.1") as caught:
        asyncio.run(call())
    assert [warning.filename for warning in caught] == [__file__]


def test_callers_of_wrapped_methods_are_warned_in_their_own_line_too() -> None:
    messages = client().messages
    with pytest.warns(DeprecationWarning, match="claude-2.1") as caught:
        messages.with_raw_response.create(max_tokens=1, messages=[], model="claude-2.1")
    streamed = messages.with_streaming_response.create(max_tokens=1, messages=[], model="claude-2.1")
    with pytest.warns(DeprecationWarning, match="claude-2.1") as caught_later:
        streamed.__enter__().close()
    assert [warning.filename for warning in (*caught, *caught_later)] == [__file__, __file__]


def test_enabled_thinking_is_advised_against_where_adaptive_has_replaced_it() -> None:
    with pytest.warns(UserWarning, match=_ENABLED):
        client().messages.create(
            max_tokens=1,
            messages=[],
            model="claude-opus-4-6",
            thinking={"type": "enabled", "budget_tokens": 1024},
        )


def test_nobody_else_is_warned() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client().messages.create(
            max_tokens=1, messages=[], model="claude-opus-4-5", thinking={"type": "adaptive"}
        )
        client().messages.create(max_tokens=1, messages=[], model="claude-opus-4-6")
