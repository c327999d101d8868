"""Messages, token counts, text completions and models."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

from ._answer import Answer
from ._forms import is_beta, render
from ._pages import page_by_id
from ._replies import Content, count_tokens, message
from ._request import RecordedRequest
from ._sse import Event, completion_events, message_events
from ._state import State
from ._validation import RequestRejected, json_object, require, require_messages


def create(state: State, request: RecordedRequest) -> Answer:
    """Answer `POST /v1/messages` with the default reply."""
    body = parse_body(request)
    whole = render(request, build_message(state, body, state.default_reply(body)))
    return message_answer(body, whole)


def parse_body(request: RecordedRequest) -> Dict[str, Any]:
    """Parse and check the body of a message request."""
    body = json_object(request)
    check_params(body)
    return body


def check_params(params: Dict[str, Any]) -> None:
    """Reject parameters that the API would reject at once."""
    require_messages(params)
    require(params, max_tokens=(int, "integer"))
    if params["max_tokens"] < 0:
        raise RequestRejected(400, "max_tokens: Input should be greater than or equal to 0")


def build_message(
    state: State,
    params: Mapping[str, Any],
    content: Content,
    *,
    stop_reason: Optional[str] = None,
    usage: Optional[Mapping[str, Any]] = None,
) -> Dict[str, Any]:
    """Build the message that answers `params` with `content`."""
    return message(
        content,
        id=state.new_id("msg"),
        model=params["model"],
        stop_reason=stop_reason,
        usage=usage,
        input_tokens=count_tokens(params),
    )


def message_answer(params: Mapping[str, Any], whole: Mapping[str, Any]) -> Answer:
    """Return the message as events when the request asks for a stream, else as JSON."""
    return Answer.from_events(message_events(whole)) if params.get("stream") else Answer.from_json(whole)


def count(state: State, request: RecordedRequest) -> Answer:
    """Answer `POST /v1/messages/count_tokens`."""
    body = json_object(request)
    require_messages(body)
    counted: Dict[str, Any] = {"input_tokens": count_tokens(body)}
    return Answer.from_json({"context_management": None, **counted} if is_beta(request) else counted)


def complete(state: State, request: RecordedRequest) -> Answer:
    """Answer `POST /v1/complete`."""
    body = json_object(request)
    require(body, model=(str, "string"), prompt=(str, "string"), max_tokens_to_sample=(int, "integer"))
    completion: Dict[str, Any] = {
        "type": "completion",
        "id": state.new_id("compl"),
        "completion": " Hello! I am a fake.",
        "stop_reason": "stop_sequence",
        "model": body["model"],
    }
    if not body.get("stream"):
        return Answer.from_json(completion)
    events: List[Event] = completion_events(completion)
    return Answer.from_events(events)


def list_models(state: State, request: RecordedRequest) -> Answer:
    """Answer `GET /v1/models`, newest first."""
    return Answer.from_json(page_by_id(request, list(state.models.values())[::-1]))


def retrieve_model(state: State, request: RecordedRequest, model_id: str) -> Answer:
    """Answer `GET /v1/models/{model_id}`."""
    if model_id not in state.models:
        raise RequestRejected(404, f"model: {model_id}")
    return Answer.from_json(render(request, state.models[model_id]))
