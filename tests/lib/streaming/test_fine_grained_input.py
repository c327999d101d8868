"""Tool input as it arrives: with fine-grained streaming, strings show as far as they came."""

from __future__ import annotations

import json
from typing import Any, Dict, List

import httpx
import pytest

from anthropic._core.models import decode
from anthropic.lib.streaming._beta_messages import accumulate_event
from anthropic.types.beta import BetaRawMessageStreamEvent
from tests.twins import Twin

from .message_streams import ENDPOINTS, MessageStreams
from .transcripts import as_sse, ending, start, tool

pytestmark = pytest.mark.anyio

BETA = "fine-grained-tool-streaming-2025-05-14"
PARTS = ['{"que', 'ry": "par', "is \\u00e", "9\\", "n \\ud83d", '\\ude00", "tags": ["a', '"], "text": "on']
EVENTS = [start(), *tool(0, "tool_use", *PARTS), *ending("max_tokens")]

TOOL: Dict[str, Any] = {"name": "look_up", "input_schema": {"type": "object"}}

QUERIES = [None, None, "par", "paris ", "paris é", "paris é\n ", "paris é\n \U0001f600"]
CERTAIN: List[Dict[str, Any]] = [
    *[{}] * 6,
    {"query": "paris é\n \U0001f600", "tags": []},
    {"query": "paris é\n \U0001f600", "tags": ["a"]},
]
AS_FAR_AS_IT_CAME: List[Dict[str, Any]] = [
    *({} if query is None else {"query": query} for query in QUERIES[:-1]),
    {"query": QUERIES[-1], "tags": ["a"]},
    {"query": QUERIES[-1], "tags": ["a"], "text": "on"},
]


async def inputs_of(streams: MessageStreams, **params: Any) -> List[Any]:
    """Read the input that every event shows, at once and after the end, and that of the message."""
    at_once: List[Any] = []

    def look(stream: Any, event: Any) -> None:
        if event.type == "input_json":
            assert stream.current_message_snapshot.content[0].input == event.snapshot
            at_once.append(event.snapshot)

    _, final = await streams.read(look, **params)
    events, _ = await streams.read(**params)
    assert [event.snapshot for event in events if event.type == "input_json"] == at_once
    assert final.content[0].input == at_once[-1]
    return at_once


@pytest.mark.parametrize(
    ("settings", "params"),
    [
        ({}, {"betas": ["files-api-2025-04-14", BETA]}),
        ({}, {"extra_headers": {"Anthropic-Beta": f"one-2025-01-01, {BETA}"}}),
        ({"default_headers": {"anthropic-beta": BETA}}, {}),
    ],
)
async def test_strings_show_as_far_as_they_came(
    twin: Twin, settings: Dict[str, Any], params: Dict[str, Any]
) -> None:
    streams = MessageStreams(twin, "beta.messages", as_sse(EVENTS))
    streams.client = streams.client.with_options(**settings)
    assert await inputs_of(streams, **params) == AS_FAR_AS_IT_CAME


@pytest.mark.parametrize("endpoint", ENDPOINTS)
async def test_a_tool_may_ask_for_it(twin: Twin, endpoint: str) -> None:
    streams = MessageStreams(twin, endpoint, as_sse(EVENTS))
    tools = [TOOL, {**TOOL, "name": "eager", "eager_input_streaming": True}]
    assert await inputs_of(streams, tools=tools) == AS_FAR_AS_IT_CAME
    assert await inputs_of(streams, extra_body={"tools": tools}) == AS_FAR_AS_IT_CAME


@pytest.mark.parametrize("endpoint", ENDPOINTS)
async def test_otherwise_they_show_when_they_have_ended(twin: Twin, endpoint: str) -> None:
    streams = MessageStreams(twin, endpoint, as_sse(EVENTS))
    for eager in ({}, {"eager_input_streaming": False}, {"eager_input_streaming": None}):
        assert await inputs_of(streams, tools=[{**TOOL, **eager}]) == CERTAIN
    other = {"anthropic-beta": "files-api-2025-04-14" if endpoint == "beta.messages" else BETA}
    assert await inputs_of(streams, extra_headers=other) == CERTAIN


@pytest.mark.parametrize(
    ("headers", "expected"),
    [(None, CERTAIN), ({}, CERTAIN), ({"anthropic-beta": f"one,{BETA}"}, AS_FAR_AS_IT_CAME)],
)
def test_whoever_keeps_the_message_passes_the_headers(headers: Any, expected: List[Any]) -> None:
    message: Any = None
    for data in json.loads(json.dumps(EVENTS)):
        message = accumulate_event(
            event=decode(BetaRawMessageStreamEvent, data),
            current_snapshot=message,
            request_headers=headers and httpx.Headers(headers),
        )
    assert message.content[0].input == expected[-1]
