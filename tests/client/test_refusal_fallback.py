"""Another model answers where one refused, and the caller sees a single message."""

from __future__ import annotations

import json
import logging
from typing import Any, Dict, List, Optional, Tuple

import anyio
import httpx
import pytest

import anthropic
from anthropic import BetaFallbackState, BetaRefusalFallbackMiddleware
from anthropic._core.fallback.chain import current_state
from tests.twins import BACKENDS, Twin, each, maybe
from tests.unread_bodies import leaves_bodies_unread

pytestmark = [pytest.mark.anyio, leaves_bodies_unread]

QUESTION = [{"role": "user", "content": "q"}]
CREATE: Dict[str, Any] = {
    "model": "m1",
    "max_tokens": 50,
    "messages": QUESTION,
    "extra_query": {"beta": "true"},
}
CHAIN: List[Dict[str, Any]] = [{"model": "m2"}, {"model": "m3", "max_tokens": 9}]
SEAM = {"type": "fallback", "trigger": {"type": "refusal", "category": "cyber"}}


@pytest.fixture(params=list(BACKENDS))
def twin(request: pytest.FixtureRequest) -> Twin:
    return Twin(request.param)


@pytest.fixture
def anyio_backend(twin: Twin) -> str:
    return BACKENDS[twin.name]


class Calls:
    """A client with the middleware, and the answers it gets."""

    def __init__(self, twin: Twin, *answers: Any, chain: Any = CHAIN, **settings: Any) -> None:
        self.twin = twin
        self.answers = list(answers)
        self.client = twin.client(
            http_client=twin.http_client(self._answer),
            max_retries=0,
            middleware=[BetaRefusalFallbackMiddleware(chain, **settings)],
        )

    def _answer(self, request: httpx.Request) -> httpx.Response:
        answer = self.answers.pop(0)
        if isinstance(answer, int):
            return httpx.Response(
                answer, json={"type": "error", "error": {"type": "api_error", "message": "x"}}
            )
        if isinstance(answer, list):
            text = "".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n" for event in answer)
            return httpx.Response(200, text=text, headers={"content-type": "text/event-stream"})
        return httpx.Response(200, json=answer, headers={"request-id": answer["id"]})

    async def create(self, **changes: Any) -> Any:
        return await maybe(self.client.messages.create(**{**CREATE, **changes}))

    async def stream(self, **changes: Any) -> List[Any]:
        return [event.to_dict(mode="json") async for event in each(await self.create(stream=True, **changes))]

    @property
    def sent(self) -> List[Any]:
        return [json.loads(request.content) for request in self.twin.requests]


def details(credit: Optional[str] = "credit", claim: bool = False) -> Dict[str, Any]:
    return {
        "type": "refusal",
        "category": "cyber",
        "fallback_credit_token": credit,
        "fallback_has_prefill_claim": claim,
    }


def message(model: str, **changes: Any) -> Dict[str, Any]:
    return {
        "id": f"msg_{model}",
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [{"type": "text", "text": f"by {model}"}],
        "stop_reason": "end_turn",
        "usage": {"input_tokens": 10, "output_tokens": 5},
        **changes,
    }


def refusal(model: str, credit: Optional[str] = "credit") -> Dict[str, Any]:
    return message(model, stop_reason="refusal", stop_details=details(credit))


def start(model: str, tokens: int = 10) -> Dict[str, Any]:
    usage = {"input_tokens": tokens, "output_tokens": 1}
    return {"type": "message_start", "message": message(model, content=[], stop_reason=None, usage=usage)}


def text(index: int, *pieces: str, is_closed: bool = True) -> List[Any]:
    events: List[Any] = [
        {"type": "content_block_start", "index": index, "content_block": {"type": "text", "text": ""}}
    ]
    for piece in pieces:
        delta = {"type": "text_delta", "text": piece}
        events.append({"type": "content_block_delta", "index": index, "delta": delta})
    return [*events, {"type": "content_block_stop", "index": index}] if is_closed else events


def end(tokens: int = 7, stop_details: Any = None) -> List[Any]:
    delta = {"stop_reason": "refusal" if stop_details else "end_turn", "stop_details": stop_details}
    return [
        {"type": "message_delta", "delta": delta, "usage": {"output_tokens": tokens}},
        {"type": "message_stop"},
    ]


def seam(refused: str, accepted: str) -> Dict[str, Any]:
    return {**SEAM, "from": {"model": refused}, "to": {"model": accepted}}


def credit(name: str) -> Dict[str, str]:
    return {"token": name, "mode": "best_effort"}


def counts(kind: str, model: str, inputs: int, outputs: int) -> Tuple[Any, ...]:
    return kind, model, inputs, outputs


def iterations(event: Any) -> List[Any]:
    return [
        counts(one["type"], one["model"], one["input_tokens"], one["output_tokens"])
        for one in event["usage"]["iterations"]
    ]


def blocks(events: List[Any]) -> List[Tuple[int, str]]:
    """Index and kind of each block, checked to be opened and closed in turn."""
    found: List[Tuple[int, str]] = []
    is_open: Optional[int] = None
    for event in events:
        if event["type"] == "content_block_start":
            assert is_open is None
            is_open = event["index"]
            found.append((event["index"], event["content_block"]["type"]))
        elif event["type"].startswith("content_block"):
            assert event["index"] == is_open
            if event["type"] == "content_block_stop":
                is_open = None
    assert is_open is None
    return found


async def test_an_answer_is_left_as_it_is(twin: Twin) -> None:
    calls = Calls(twin, message("m1"), [start("m1"), *text(0, "Hi"), *end()])
    answer = await calls.create()
    assert answer.to_dict() == message("m1")
    assert await calls.stream() == [start("m1"), *text(0, "Hi"), *end()]
    assert calls.sent == [
        {"model": "m1", "max_tokens": 50, "messages": QUESTION},
        {"model": "m1", "max_tokens": 50, "messages": QUESTION, "stream": True},
    ]
    headers = twin.requests[0].headers
    assert headers["anthropic-beta"] == "fallback-credit-2026-07-01"
    assert headers["x-stainless-helper"] == "fallback-refusal-middleware"


async def test_the_next_model_answers(twin: Twin, caplog: pytest.LogCaptureFixture) -> None:
    calls = Calls(twin, refusal("m1", "c1"), refusal("m2", "c2"), message("m3"))
    answer = await calls.create()
    assert answer.to_dict() == message(
        "m3", content=[seam("m1", "m2"), seam("m2", "m3"), {"type": "text", "text": "by m3"}]
    )
    assert answer._request_id == "msg_m3"
    original = {"model": "m1", "max_tokens": 50, "messages": QUESTION}
    assert calls.sent == [
        original,
        {**original, "model": "m2", "fallback_credit_token": credit("c1")},
        {**original, "model": "m3", "max_tokens": 9, "fallback_credit_token": credit("c2")},
    ]
    assert "outside of a BetaFallbackState" in caplog.text


async def test_a_refusal_of_the_last_model_is_the_answer(twin: Twin) -> None:
    calls = Calls(twin, refusal("m1"), refusal("m2", None), refusal("m3", "c3"))
    answer = await calls.create()
    assert answer.to_dict() == refusal("m3", "c3")
    assert "fallback_credit_token" not in calls.sent[2]


async def test_a_fallback_that_fails_is_an_error_like_any_other(twin: Twin) -> None:
    calls = Calls(twin, refusal("m1"), 500)
    with pytest.raises(anthropic.InternalServerError):
        await calls.create()


async def test_patches_replace_fields_of_the_original(twin: Twin) -> None:
    patch = {
        "model": "m2",
        "temperature": None,
        "output_config": {"effort": "low", "format": None},
        "speed": "fast",
    }
    calls = Calls(twin, refusal("m1", None), message("m2"), chain=[patch])
    await calls.create(temperature=0.5, output_config={"effort": "high", "format": {"type": "x"}})
    assert calls.sent[1] == {
        "model": "m2",
        "max_tokens": 50,
        "messages": QUESTION,
        "output_config": {"effort": "low"},
        "speed": "fast",
    }


async def test_a_state_keeps_to_the_model_that_accepted(twin: Twin) -> None:
    state = BetaFallbackState()
    calls = Calls(
        twin, refusal("m1"), message("m2"), message("m2"), refusal("m2"), 503, message("m3"), message("m1")
    )
    with state:
        await calls.create()
        await calls.create()
        with pytest.raises(anthropic.ServiceUnavailableError):
            await calls.create()
        await calls.create()
    assert state.index == 1
    await calls.create()
    assert [body["model"] for body in calls.sent] == ["m1", "m2", "m2", "m2", "m3", "m3", "m1"]


async def test_a_state_may_be_entered_by_several_tasks_at_once() -> None:
    state = BetaFallbackState()
    seen: List[Any] = []

    async def turn(seconds: float) -> None:
        with state:
            await anyio.sleep(seconds)
            seen.append(current_state())
        seen.append(current_state())

    async with anyio.create_task_group() as group:
        group.start_soon(turn, 0.01)
        group.start_soon(turn, 0.02)
    assert seen == [state, None] * 2


async def test_what_it_is_not_about(twin: Twin) -> None:
    calls = Calls(twin, refusal("m1"), {"id": "count", "input_tokens": 1})
    answer = await calls.create(extra_query={})
    assert answer.stop_reason == "refusal"
    await maybe(calls.client.messages.count_tokens(model="m1", messages=[], extra_query={"beta": "true"}))
    assert [request.headers.get("x-stainless-helper") for request in twin.requests] == [None, None]
    with pytest.raises(anthropic.AnthropicError, match="`fallbacks` is for the API"):
        await calls.create(extra_body={"fallbacks": "default"})
    for wrong in ([{"max_tokens": 5}], ["m2"]):
        with pytest.raises(TypeError, match="at least a `model`"):
            BetaRefusalFallbackMiddleware(wrong)  # type: ignore[arg-type]


async def test_traces_of_earlier_fallbacks_are_not_sent(twin: Twin) -> None:
    history = [
        *QUESTION,
        {"role": "assistant", "content": [seam("m1", "m2"), {"type": "text", "text": "a"}]},
        *QUESTION,
        {"role": "assistant", "content": [seam("m1", "m2")]},
        *QUESTION,
    ]
    calls = Calls(twin, message("m1"))
    await calls.create(messages=history)
    answer = {"role": "assistant", "content": [{"type": "text", "text": "a"}]}
    assert calls.sent[0]["messages"] == [*QUESTION, answer, *QUESTION, *QUESTION]


async def test_betas(twin: Twin) -> None:
    calls = Calls(twin, message("m1"), betas=["mine"])
    await calls.create(extra_headers={"anthropic-beta": "theirs, mine"})
    none = Calls(twin, message("m1"), betas=[])
    await none.create()
    sent = [request.headers.get("anthropic-beta") for request in twin.requests]
    assert sent == ["theirs,mine", None]


async def test_raw_responses_show_the_whole_message(twin: Twin) -> None:
    calls = Calls(twin, refusal("m1"), message("m2"))
    raw = await maybe(calls.client.messages.with_raw_response.create(**CREATE))
    assert raw.headers["request-id"] == "msg_m2"
    assert json.loads(raw.text)["content"][0] == seam("m1", "m2")


async def test_a_stream_goes_on_with_the_next_model(twin: Twin) -> None:
    first = [start("m1"), *text(0, "a", "b"), *text(1, "c", is_closed=False), *end(3, details("c1", True))]
    second = [start("m2", 20), *text(0, "d"), *end(4, details("c2", True))]
    calls = Calls(twin, first, second, [start("m3", 30), *text(0, "e"), *end(5)])
    events = await calls.stream()
    assert events[0] == start("m1")
    kinds = ["text", "text", "fallback", "text", "fallback", "text"]
    assert blocks(events) == list(enumerate(kinds))
    begun_by = [event["content_block"] for event in events if event["type"] == "content_block_start"]
    assert [block for block in begun_by if block["type"] == "fallback"] == [
        seam("m1", "m2"),
        seam("m2", "m3"),
    ]
    assert [event["type"] for event in events].count("message_delta") == 1
    assert iterations(events[-2]) == [
        ("message", "m1", 10, 3),
        ("message", "m2", 20, 4),
        ("fallback_message", "m3", 30, 5),
    ]
    assert events[-1] == {"type": "message_stop"}
    begun = [{"type": "text", "text": "ab"}, {"type": "text", "text": "c"}]
    assert calls.sent[1]["messages"] == [*QUESTION, {"role": "assistant", "content": begun}]
    assert calls.sent[2]["messages"][1]["content"] == [*begun, {"type": "text", "text": "d"}]
    assert calls.sent[2]["fallback_credit_token"] == credit("c2")
    assert calls.sent[2]["max_tokens"] == 9


async def test_a_stream_that_is_refused_at_once_begins_with_the_next_model(twin: Twin) -> None:
    calls = Calls(twin, [start("m1"), *end(1, details(None))], [start("m2"), *text(0, "a"), *end()])
    state = BetaFallbackState()
    with state:
        events = await calls.stream()
    assert events[0]["message"]["id"] == "msg_m1"
    assert events[0]["message"]["model"] == "m2"
    assert blocks(events) == [(0, "fallback"), (1, "text")]
    assert state.index == 0
    assert calls.sent[1]["messages"] == QUESTION


async def test_a_refusal_with_output_and_without_credit_is_shown(
    twin: Twin, caplog: pytest.LogCaptureFixture
) -> None:
    refused = [start("m1"), *text(0, "a"), *end(3, details(None))]
    calls = Calls(twin, refused)
    assert await calls.stream() == refused
    assert "without a fallback_credit_token" in caplog.text


@pytest.mark.parametrize(
    ("statuses", "recommended"), [((500, 529), "m3"), ((529, 500), None), ((400, 400, 429), "m3")]
)
async def test_a_refusal_is_shown_if_nobody_else_can_be_reached(
    twin: Twin, statuses: Any, recommended: Any, caplog: pytest.LogCaptureFixture
) -> None:
    calls = Calls(twin, [start("m1"), *text(0, "a"), *end(3, details("c", True))], *statuses)
    events = await calls.stream()
    assert events[:-2] == [start("m1"), *text(0, "a")]
    delta = events[-2]["delta"]
    assert delta == {
        "stop_reason": "refusal",
        "stop_details": {**details("c", True), "recommended_model": recommended},
    }
    assert iterations(events[-2]) == [("message", "m1", 10, 3)]
    assert events[-1] == {"type": "message_stop"}
    assert {body["model"] for body in calls.sent} == {"m1", "m2", "m3"}
    assert caplog.records[-1].levelno == logging.ERROR


async def test_a_beginning_that_is_not_taken_is_left_out(twin: Twin) -> None:
    refused = [start("m1"), *text(0, "a"), *end(3, details("c", True))]
    calls = Calls(twin, refused, 400, [start("m2"), *text(0, "b"), *end()])
    assert blocks(await calls.stream()) == [(0, "text"), (1, "fallback"), (2, "text")]
    assert [len(body["messages"]) for body in calls.sent] == [1, 2, 1]
    assert [body["model"] for body in calls.sent] == ["m1", "m2", "m2"]


async def test_thoughts_and_tools_in_the_beginning(twin: Twin) -> None:
    thinking = {"type": "thinking", "thinking": "", "signature": ""}
    tool = {"type": "tool_use", "id": "t", "name": "n", "input": {}}

    def block(index: int, content: Any, *deltas: Any) -> List[Any]:
        changes = [{"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas]
        return [
            {"type": "content_block_start", "index": index, "content_block": content},
            *changes,
            {"type": "content_block_stop", "index": index},
        ]

    thoughts = [{"type": "thinking_delta", "thinking": "hm"}, {"type": "signature_delta", "signature": "s"}]
    refused = [
        start("m1"),
        *block(0, thinking, *thoughts),
        *block(1, tool, *({"type": "input_json_delta", "partial_json": part} for part in ('{"a"', ":1}"))),
        *block(2, {**tool, "id": "cut"}, {"type": "input_json_delta", "partial_json": '{"a'}),
        *block(3, thinking, *thoughts),
        *end(3, details("c", True)),
    ]
    calls = Calls(twin, refused, [start("m2"), *text(0, "b"), *end()])
    await calls.stream()
    assert calls.sent[1]["messages"][1]["content"] == [
        {"type": "thinking", "thinking": "hm", "signature": "s"},
        {**tool, "input": {"a": 1}},
        {**tool, "id": "cut"},
    ]


async def test_what_breaks_a_stream_breaks_the_whole(twin: Twin) -> None:
    error = {"type": "error", "error": {"type": "overloaded_error", "message": "o"}}
    calls = Calls(twin, [start("m1"), *end(1, details())], [start("m2"), *text(0, "a"), error])
    with pytest.raises(anthropic.OverloadedError):
        await calls.stream()


async def test_a_stream_that_is_left_is_closed(twin: Twin) -> None:
    calls = Calls(twin, [start("m1"), *text(0, "a"), *end(3, details())])
    stream = await calls.create(stream=True)
    await maybe(stream.__anext__() if twin.is_async else next(stream))
    await maybe(stream.close())
    assert len(calls.sent) == 1


async def test_streams_cost_the_same_per_event_however_long(twin: Twin) -> None:
    refused = [start("m1"), *text(0, *(["x"] * 20000)), *end(3, details("c", True))]
    calls = Calls(twin, refused, [start("m2"), *text(0, "b"), *end()])
    assert len(await calls.stream()) == 20000 + 11 - 1
    assert calls.sent[1]["messages"][1]["content"] == [{"type": "text", "text": "x" * 20000}]
