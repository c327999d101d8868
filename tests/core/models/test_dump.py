"""Models as plain data and as JSON text."""

import json
from typing import Any, Dict, List, Optional

import pytest
from typing_extensions import Annotated

from anthropic import types
from anthropic._core.models import BaseModel, PropertyInfo, decode, to_plain

from .model_samples import batch_data, message_data


class Reply(BaseModel):
    sender: Annotated[str, PropertyInfo(alias="from")]
    tags: List[str] = ["new"]  # noqa: RUF012  # a default that is copied
    stars: int = 5
    inner: Optional["Reply"] = None


def test_to_dict_gives_back_what_came() -> None:
    assert decode(types.Message, message_data()).to_dict() == message_data()


def test_fields_stand_in_their_declared_order_unknown_ones_last() -> None:
    data = {"new": 1, "type": "text", "text": "a", "citations": None}
    assert list(decode(types.TextBlock, data).to_dict()) == ["citations", "text", "type", "new"]


def test_nothing_mutable_is_shared_with_a_dump() -> None:
    message = decode(types.Message, message_data())
    dumps: List[Any] = [
        message.to_dict(),
        message.model_dump(),
        message.to_dict(mode="json"),
        to_plain(message),
    ]
    for dump in dumps:
        dump["content"][2]["input"]["days"].append(2)
        dump["content"].clear()
    assert message.to_dict() == message_data()


def test_model_dump_has_every_field() -> None:
    dump = decode(types.TextBlock, {"text": "a", "new": {"x": 1}}).model_dump()
    assert dump == {"citations": None, "text": "a", "type": None, "new": {"x": 1}}
    assert list(dump) == ["citations", "text", "type", "new"]
    assert decode(types.Message, message_data()).dict()["content"][2]["toolset_name"] is None


def test_timestamps() -> None:
    batch = decode(types.messages.MessageBatch, batch_data())
    assert batch.to_dict()["created_at"] == batch.created_at
    assert batch.to_dict(mode="json") == batch_data()
    assert json.loads(batch.to_json()) == batch_data()
    assert batch.model_dump(mode="json", exclude_unset=True) == batch_data()
    assert to_plain([batch], "json") == [batch_data()]


def test_exclusions() -> None:
    usage = decode(types.Usage, {"input_tokens": 1, "output_tokens": None, "service_tier": None})
    assert usage.model_dump(exclude_none=True) == {"input_tokens": 1}
    assert usage.model_dump(exclude_defaults=True) == {"input_tokens": 1, "output_tokens": None}
    assert usage.model_dump(exclude_unset=True) == usage.to_dict()
    assert usage.to_dict(exclude_none=True) == {"input_tokens": 1}


@pytest.mark.parametrize(
    ("include", "exclude", "expected"),
    [
        ({"id"}, None, {"id": "m"}),
        ({"id", "content"}, {"content"}, {"id": "m"}),
        ({"content": {0: {"text"}}}, None, {"content": [{"text": "a"}]}),
        ({"content": {-1: {"text"}}}, None, {"content": [{"text": "b"}]}),
        ({"content": {"__all__": {"text"}}}, None, {"content": [{"text": "a"}, {"text": "b"}]}),
        ({"content": True}, {"content": {0}}, {"content": [{"type": "text", "text": "b"}]}),
        (None, {"id": ..., "content": {"__all__": {"type"}}}, {"content": [{"text": "a"}, {"text": "b"}]}),
    ],
)
def test_include_and_exclude(include: Any, exclude: Any, expected: Dict[str, Any]) -> None:
    data = {"id": "m", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]}
    message = decode(types.Message, data)
    assert message.model_dump(include=include, exclude=exclude, exclude_unset=True) == expected
    text = message.model_dump_json(include=include, exclude=exclude, exclude_unset=True)
    assert json.loads(text) == expected


def test_names_on_the_wire() -> None:
    reply = decode(Reply, {"from": "a", "inner": {"from": "b"}})
    assert reply.sender == "a"
    assert reply.to_dict() == {"from": "a", "inner": {"from": "b"}}
    assert reply.to_dict(use_api_names=False) == {"sender": "a", "inner": {"sender": "b"}}
    assert reply.model_dump(exclude_unset=True) == {"sender": "a", "inner": {"sender": "b"}}
    assert reply.model_dump(by_alias=True)["from"] == "a"
    assert reply.model_fields_set == {"sender", "inner"}
    assert Reply(sender="a") == Reply(**{"from": "a"})  # type: ignore[arg-type]
    assert decode(Reply, {"from": "a", "sender": "b"}).to_dict() == {"from": "a", "sender": "b"}


def test_defaults_are_dumped_and_not_shared() -> None:
    one, other = decode(Reply, {"from": "a"}), decode(Reply, {"from": "b"})
    assert one.model_dump() == {"sender": "a", "tags": ["new"], "stars": 5, "inner": None}
    one.tags.append("mine")
    assert other.tags == ["new"]
    assert one.to_dict() == {"from": "a", "tags": ["new", "mine"]}


def test_json_text_is_that_of_the_standard_library() -> None:
    text = 'é\u2028\x7f"\\/\n\t\x00' * 40
    for sample in ("", "short é\n", text, "x" * 500, "x" * 500 + "\n" + '"\\'):
        data: Dict[str, Any] = {
            "text": sample,
            "k": {"a": [], "b": {}, "c": [1, -2.5, True, None, [10**30]], sample: 1},
        }
        block = decode(types.TextBlock, data)
        assert block.to_json() == json.dumps(data, indent=2, ensure_ascii=False)
        assert block.to_json(indent=None) == json.dumps(data, separators=(",", ":"), ensure_ascii=False)
        escaped = block.model_dump_json(ensure_ascii=True, exclude_unset=True)
        assert escaped == json.dumps(data, separators=(",", ":"))
        indented = block.model_dump_json(indent=1, ensure_ascii=True, exclude_unset=True)
        assert indented == json.dumps(data, indent=1)


def test_numbers_that_json_cannot_hold_are_null() -> None:
    block = types.ToolUseBlock.construct(input={"f": float("nan"), "g": [float("inf")]})
    for indent in (None, 2):
        assert json.loads(block.to_json(indent=indent)) == {"input": {"f": None, "g": [None]}}
    assert json.loads(block.model_dump_json(exclude_unset=True)) == {"input": {"f": None, "g": [None]}}


def test_half_a_surrogate_pair_is_an_error() -> None:
    for text in ("\ud800", "\ud800" * 300):
        block = types.TextBlock.construct(text=text)
        for indent in (None, 2):
            with pytest.raises(ValueError, match="surrogates"):
                block.to_json(indent=indent)


def test_python_values_in_data() -> None:
    block = types.ToolUseBlock.construct(input={"t": (1, 2), "s": {1}, "b": b"x"})
    assert block.to_dict() == {"input": {"t": (1, 2), "s": {1}, "b": b"x"}}
    assert block.model_dump(mode="json", exclude_unset=True) == {"input": {"t": [1, 2], "s": [1], "b": "x"}}
    with pytest.raises(TypeError, match="object has no form in JSON"):
        types.ToolUseBlock.construct(input={"o": object()}).to_json()
    shown = types.ToolUseBlock.construct(input={"o": object()}).model_dump_json(fallback=lambda _: "?")
    assert json.loads(shown)["input"] == {"o": "?"}


def test_what_was_said_to_be_set() -> None:
    block = types.TextBlock.model_construct({"text"}, text="a", type="text")
    assert block.to_dict() == {"text": "a"}
    assert block.model_dump(exclude_unset=True) == {"text": "a"}
    assert block.model_dump()["type"] == "text"
    assert block.model_dump(mode="json")["type"] == "text"
