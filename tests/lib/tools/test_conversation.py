"""The decisions of a tool runner, without I/O: which calls are pending, what comes after a message."""

from __future__ import annotations

from typing import Any, List, get_args

import pytest

from anthropic.lib.tools._conversation import BaseToolRunner
from anthropic.testing import tool_use
from anthropic.types.beta import BetaMessage, BetaStopReason

QUESTION = {"role": "user", "content": "Hi"}
CALL = tool_use("weather", {"city": "Rome"}, id="t1")
RESULT = {"type": "tool_result", "tool_use_id": "t1", "content": "sun"}


def messages_of(talk: BaseToolRunner[None]) -> List[Any]:
    """List the messages that the next request would send."""
    return list(talk._request_params("test")["messages"])


def conversation(**settings: Any) -> BaseToolRunner[None]:
    """Make a conversation of one question, in its first turn."""
    params = {"model": "m", "max_tokens": 10, "messages": [QUESTION]}
    made: BaseToolRunner[None] = BaseToolRunner(params=params, options={}, tools=[], **settings)
    made._begin_turn()
    return made


def message(*content: Any, stop_reason: Any = "tool_use", **fields: Any) -> BetaMessage:
    """Make an answer; it used 30 tokens."""
    return BetaMessage.model_validate(
        {
            "id": "msg",
            "type": "message",
            "role": "assistant",
            "model": "m",
            "content": list(content),
            "stop_reason": stop_reason,
            "stop_sequence": None,
            "usage": {"input_tokens": 20, "output_tokens": 10},
            **fields,
        }
    )


def test_calls_are_answered() -> None:
    answer = message(CALL)
    talk = conversation()
    assert talk._end_turn(answer) == "answer"
    talk._keep_response([RESULT])
    talk._add_turn(answer, talk._response)
    assert messages_of(talk)[1:] == [
        {"role": "assistant", "content": answer.content},
        {"role": "user", "content": [RESULT]},
    ]


def test_a_message_without_calls_has_no_response() -> None:
    talk = conversation()
    assert talk._end_turn(message(stop_reason="end_turn")) == "answer"
    talk._keep_response([])
    assert talk._response is None


def test_pending_calls_are_looked_for_once_in_a_turn() -> None:
    talk = conversation()
    answer = message({"type": "text", "text": "Let me see"}, CALL)
    calls = talk._pending_calls(answer)
    assert [call.id for call in calls] == ["t1"]
    assert talk._pending_calls(answer) is calls
    talk._begin_turn()
    assert talk._pending_calls(message()) == []


@pytest.mark.parametrize("stop_reason", [*get_args(BetaStopReason), "some_new_reason", None])
def test_only_a_message_that_stopped_for_its_calls_has_any(stop_reason: Any) -> None:
    calls = conversation()._pending_calls(message(CALL, stop_reason=stop_reason))
    assert [call.id for call in calls] == (["t1"] if stop_reason in ("tool_use", None) else [])


@pytest.mark.parametrize("stop_reason", ["pause_turn", "compaction"])
@pytest.mark.parametrize("block", [{"type": "text", "text": "One moment"}, CALL])
def test_a_paused_turn_is_sent_again(block: Any, stop_reason: str) -> None:
    talk = conversation()
    answer = message(block, stop_reason=stop_reason)
    assert talk._end_turn(answer) == "send"
    assert messages_of(talk) == [QUESTION, {"role": "assistant", "content": answer.content}]


def test_a_turn_that_was_cut_off_is_not_compacted() -> None:
    talk = conversation(compaction_control={"enabled": True, "context_token_threshold": 1})
    assert talk._end_turn(message(CALL, stop_reason="max_tokens")) == "answer"
    assert talk._pending_calls(message()) == []


@pytest.mark.parametrize("stop_reason", ["pause_turn", "tool_use"])
def test_nothing_is_added_to_what_the_caller_appended(stop_reason: str) -> None:
    talk = conversation()
    own: Any = {"role": "user", "content": "Never mind"}
    talk.append_messages(own)
    talk._end_turn(message(stop_reason=stop_reason))
    talk._add_turn(message())
    assert messages_of(talk) == [QUESTION, own]


def test_the_loop_ends_after_the_iterations() -> None:
    talk = conversation(max_iterations=1)
    talk._end_turn(message(CALL))
    assert not talk._begin_turn()
    never: BaseToolRunner[None] = BaseToolRunner(
        params={"messages": [QUESTION]}, options={}, tools=[], max_iterations=0
    )
    assert not never._begin_turn()


@pytest.mark.parametrize(
    ("control", "content", "expected"),
    [
        ({"enabled": True, "context_token_threshold": 30}, [CALL], "compact"),
        ({"enabled": True, "context_token_threshold": 31}, [CALL], "answer"),
        ({"enabled": False, "context_token_threshold": 1}, [CALL], "answer"),
        ({"enabled": True, "context_token_threshold": 1}, [], "answer"),
        (None, [CALL], "answer"),
    ],
)
def test_a_long_conversation_is_compacted_while_it_goes_on(
    control: Any, content: List[Any], expected: str
) -> None:
    assert conversation(compaction_control=control)._end_turn(message(*content)) == expected


def test_a_summary_takes_the_place_of_the_conversation() -> None:
    talk = conversation(compaction_control={"enabled": True, "summary_prompt": "Sum up", "model": "small"})
    request = talk._summary_request()
    assert request["model"] == "small"
    assert request["messages"] == [QUESTION, {"role": "user", "content": "Sum up"}]
    summary = message({"type": "text", "text": "So far"}, stop_reason="end_turn")
    talk._restart_from(summary)
    assert messages_of(talk) == [{"role": "user", "content": summary.content}]


def test_the_container_is_used_again() -> None:
    talk = conversation()
    talk._end_turn(message(CALL, container={"id": "c1", "expires_at": "2030-01-01T00:00:00Z"}))
    assert talk._request_params("test")["container"] == "c1"
