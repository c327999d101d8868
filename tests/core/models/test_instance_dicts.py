"""`vars(instance)` is the data, for those who walk over it: encoders, tracers, debuggers."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any, Dict

import httpx
import pytest

from anthropic.types import Message
from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio

DATA: Dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-opus-4-8",
    "content": [
        {"type": "text", "text": "Hi", "citations": None, "new": 1},
        {"type": "unknown", "a": {"b": 1}},
    ],
    "stop_reason": None,
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 2},
    "extra_field": {"k": [1]},
}


def by_dicts(value: Any) -> Any:
    return json.loads(json.dumps(value, default=lambda item: item.__dict__))


@pytest.mark.parametrize("method", ["create", "parse"])
async def test_a_response_is_encoded_by_its_dicts(twin: Twin, method: str) -> None:
    client = twin.answering(httpx.Response(200, json=DATA, headers={"request-id": "req_1"}))
    call = getattr(client.messages, method)
    message = await maybe(call(max_tokens=5, model="claude-opus-4-8", messages=[]))
    assert by_dicts(message) == DATA
    assert message._request_id == "req_1"


def test_fields_with_names_of_methods_are_kept_apart() -> None:
    message = Message.model_validate({**DATA, "copy": 3})
    assert by_dicts(message) == DATA
    assert message.to_dict()["copy"] == 3
    assert message.model_dump()["copy"] == 3
    assert message.model_extra == {"extra_field": {"k": [1]}, "copy": 3}
    assert message != Message.model_validate(DATA)


def test_a_set_of_given_fields_limits_dumps() -> None:
    usage = Message.model_construct({"id"}, id="msg_1", role="assistant")
    assert set(vars(usage)) == {"id", "role"}
    assert usage.model_dump(exclude_unset=True) == {"id": "msg_1"}


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_copies_keep_what_is_not_data(protocol: int) -> None:
    message = Message.model_validate({**DATA, "copy": 3})
    message._request_id = "req_1"
    copies = (
        copy.copy(message),
        copy.deepcopy(message),
        message.model_copy(),
        message.model_copy(deep=True),
        pickle.loads(pickle.dumps(message, protocol)),
    )
    for twin in copies:
        assert twin == message
        assert twin._request_id == "req_1"
        assert twin.model_extra == message.model_extra


def test_field_objects_say_what_pydantics_do() -> None:
    from anthropic.types import RawContentBlockStartEvent

    fields = RawContentBlockStartEvent.model_fields
    assert fields["index"].metadata == []
    assert [item.discriminator for item in fields["content_block"].metadata] == ["type"]
    assert fields["index"].description is None
