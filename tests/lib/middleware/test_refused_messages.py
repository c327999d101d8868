"""Falling back after a refusal: another model answers, and the caller sees a single message."""

from __future__ import annotations

import json
from typing import Any, List

import anyio
import pytest

import anthropic
from anthropic import BetaFallbackState, BetaRefusalFallbackMiddleware
from anthropic.lib.middleware._fallback.chain import current_state
from tests.twins import Twin, maybe, on_each_loop
from tests.unread_bodies import leaves_bodies_unread

from .refusals import (
    CREATE,
    QUESTION,
    FallbackCalls,
    credit_token,
    ending,
    fallback_block,
    message,
    refusal,
    start,
    text,
)

pytestmark = [pytest.mark.anyio, leaves_bodies_unread]


async def test_an_answer_is_left_as_it_is(twin: Twin) -> None:
    calls = FallbackCalls(twin, message("m1"), [start("m1"), *text(0, "Hi"), *ending()])
    answer = await calls.create()
    assert answer.to_dict() == message("m1")
    assert await calls.stream() == [start("m1"), *text(0, "Hi"), *ending()]
    assert calls.sent == [
        {"model": "m1", "max_tokens": 50, "messages": QUESTION},
        {"model": "m1", "max_tokens": 50, "messages": QUESTION, "stream": True},
    ]
    headers = twin.requests[0].headers
    assert headers["anthropic-beta"] == "fallback-credit-2026-07-01"
    assert headers["x-stainless-helper"] == "fallback-refusal-middleware"


async def test_the_next_model_answers(twin: Twin, caplog: pytest.LogCaptureFixture) -> None:
    calls = FallbackCalls(twin, refusal("m1", "c1"), refusal("m2", "c2"), message("m3"))
    answer = await calls.create()
    assert answer.to_dict() == message(
        "m3",
        content=[fallback_block("m1", "m2"), fallback_block("m2", "m3"), {"type": "text", "text": "by m3"}],
    )
    assert answer._request_id == "msg_m3"
    original = {"model": "m1", "max_tokens": 50, "messages": QUESTION}
    assert calls.sent == [
        original,
        {**original, "model": "m2", "fallback_credit_token": credit_token("c1")},
        {**original, "model": "m3", "max_tokens": 9, "fallback_credit_token": credit_token("c2")},
    ]
    assert "outside of a BetaFallbackState" in caplog.text


async def test_half_a_character_in_the_answer_is_kept(twin: Twin) -> None:
    content = [{"type": "text", "text": "a\ud83d"}]
    calls = FallbackCalls(twin, refusal("m1"), message("m2", content=content))
    answer = await calls.create()
    assert answer.content[1].text == "a\ud83d"


async def test_a_refusal_of_the_last_model_is_the_answer(twin: Twin) -> None:
    calls = FallbackCalls(twin, refusal("m1"), refusal("m2", None), refusal("m3", "c3"))
    answer = await calls.create()
    assert answer.to_dict() == refusal("m3", "c3")
    assert "fallback_credit_token" not in calls.sent[2]


async def test_a_fallback_that_fails_is_an_error_like_any_other(twin: Twin) -> None:
    calls = FallbackCalls(twin, refusal("m1"), 500)
    with pytest.raises(anthropic.InternalServerError):
        await calls.create()


async def test_patches_replace_fields_of_the_original(twin: Twin) -> None:
    patch = {
        "model": "m2",
        "temperature": None,
        "output_config": {"effort": "low", "format": None},
        "speed": "fast",
    }
    calls = FallbackCalls(twin, refusal("m1", None), message("m2"), chain=[patch])
    await calls.create(temperature=0.5, output_config={"effort": "high", "format": {"type": "x"}})
    assert calls.sent[1] == {
        "model": "m2",
        "max_tokens": 50,
        "messages": QUESTION,
        "output_config": {"effort": "low"},
        "speed": "fast",
    }


@pytest.mark.parametrize(
    ("config", "patch", "sent"),
    [
        (None, {"effort": None}, None),
        (None, {}, None),
        (None, {"effort": "low", "format": None}, {"effort": "low"}),
        ({"effort": "high"}, {"effort": None}, None),
        ({"effort": "high", "format": {"a": 1}}, {"effort": None}, {"format": {"a": 1}}),
        ({"effort": "high", "format": None}, {}, {"effort": "high"}),
        ({"effort": "high"}, None, None),
    ],
)
async def test_no_empty_field_is_left_of_a_patch(twin: Twin, config: Any, patch: Any, sent: Any) -> None:
    calls = FallbackCalls(twin, refusal("m1"), message("m2"), chain=[{"model": "m2", "output_config": patch}])
    await calls.create(**({} if config is None else {"extra_body": {"output_config": config}}))
    assert calls.sent[0].get("output_config") == config
    assert calls.sent[1].get("output_config", "none") == (sent or "none")


async def test_every_pass_names_its_model(twin: Twin) -> None:
    passes = [{"type": "message"}, {"type": "compaction"}, {"type": "advisor_message", "model": "adviser"}]
    usage = {"input_tokens": 1, "output_tokens": 1, "iterations": passes}
    calls = FallbackCalls(twin, refusal("m1"), message("m2", usage=usage))
    answer = await calls.create()
    assert answer.to_dict()["usage"]["iterations"] == [{"type": "message", "model": "m2"}, *passes[1:]]


@pytest.mark.parametrize("index", [2, -2, 1.0, "1"])
async def test_a_state_of_another_chain_is_refused(twin: Twin, index: Any) -> None:
    calls = FallbackCalls(twin, message("m1"))
    state = BetaFallbackState()
    state.index = index
    with state:
        for call in (calls.create, calls.stream):
            with pytest.raises(anthropic.AnthropicError, match=f"is {index!r}, and there are 2 fallbacks"):
                await call()
    assert calls.sent == []


async def test_a_state_may_name_the_model_of_the_request(twin: Twin) -> None:
    calls = FallbackCalls(twin, message("m1"))
    state = BetaFallbackState()
    state.index = -1
    with state:
        await calls.create()
    assert calls.sent[0]["model"] == "m1"


async def test_a_state_keeps_to_the_model_that_accepted(twin: Twin) -> None:
    state = BetaFallbackState()
    calls = FallbackCalls(
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


@on_each_loop
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
    calls = FallbackCalls(twin, refusal("m1"), {"id": "count", "input_tokens": 1})
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
        {"role": "assistant", "content": [fallback_block("m1", "m2"), {"type": "text", "text": "a"}]},
        *QUESTION,
        {"role": "assistant", "content": [fallback_block("m1", "m2")]},
        *QUESTION,
    ]
    calls = FallbackCalls(twin, message("m1"))
    await calls.create(messages=history)
    answer = {"role": "assistant", "content": [{"type": "text", "text": "a"}]}
    assert calls.sent[0]["messages"] == [*QUESTION, answer, *QUESTION, *QUESTION]


async def test_betas(twin: Twin) -> None:
    calls = FallbackCalls(twin, message("m1"), betas=["mine"])
    await calls.create(extra_headers={"anthropic-beta": "theirs, mine"})
    none = FallbackCalls(twin, message("m1"), betas=[])
    await none.create()
    sent = [request.headers.get("anthropic-beta") for request in twin.requests]
    assert sent == ["theirs,mine", None]


async def test_raw_responses_show_the_whole_message(twin: Twin) -> None:
    calls = FallbackCalls(twin, refusal("m1"), message("m2"))
    raw = await maybe(calls.client.messages.with_raw_response.create(**CREATE))
    assert raw.headers["request-id"] == "msg_m2"
    assert json.loads(raw.text)["content"][0] == fallback_block("m1", "m2")
