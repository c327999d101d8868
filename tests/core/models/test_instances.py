"""Instances of models: making, reading, changing, comparing, copying them."""

import copy
import pickle
import pprint
import sys
from typing import Any, Callable, Dict, List

import pytest

from anthropic import types
from anthropic._core.models import BaseModel, GenericModel, UnknownVariant, add_request_id, decode

from .model_samples import message_data


def message() -> types.Message:
    return decode(types.Message, message_data())


def test_keywords_make_typed_children() -> None:
    made = types.Message(**message_data())
    assert made == message()
    assert isinstance(made.content[0], types.TextBlock)
    block = types.TextBlock(type="text", text="hi")
    data: Dict[str, Any] = {**message_data(), "content": [block]}
    assert types.Message(**data).content[0] is block


def test_missing_required_fields_are_named() -> None:
    with pytest.raises(TypeError, match=r"Usage\(\) is missing required fields: 'output_tokens'"):
        types.Usage(input_tokens=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError):
        types.TextBlock("text")  # type: ignore[call-arg, arg-type]  # pyright: ignore[reportCallIssue]


def test_construct_accepts_what_is_missing() -> None:
    made = types.Message.construct(content=[{"type": "text", "text": "a"}], usage={"input_tokens": 1})
    assert isinstance(made.content[0], types.TextBlock)
    assert made.usage == types.Usage.model_construct(input_tokens=1)
    assert made.id is None
    assert types.TextBlock.construct({"text"}, text="a", type="text").model_fields_set == {"text"}


def test_repr_shows_what_came() -> None:
    assert repr(types.Usage(input_tokens=25, output_tokens=13)) == "Usage(input_tokens=25, output_tokens=13)"
    assert str(types.TextBlock.construct(text="a", new=1)) == "TextBlock(text='a', new=1)"


def test_print_shows_the_fields_whatever_stands_in_for_repr(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(types.Usage, "__repr__", lambda _: "In: 25; Out: 13")  # as one chat client does
    usage = types.Usage(input_tokens=25, output_tokens=13)
    assert repr(usage) == "In: 25; Out: 13"
    assert str(usage) == "Usage(input_tokens=25, output_tokens=13)"


def test_a_model_that_does_not_fit_into_a_line_can_be_printed_prettily() -> None:
    block = types.TextBlock(type="text", text="a" * 100)
    assert pprint.pformat([block, block]) == f"[{block!r},\n {block!r}]"


def test_repr_of_a_model_that_contains_itself() -> None:
    block = UnknownVariant(type="loop")
    setattr(block, "again", block)  # noqa: B010  # not a declared attribute
    assert repr(block) == "UnknownVariant(type='loop', again=...)"


def test_equality_is_of_class_and_data() -> None:
    one = types.TextBlock(type="text", text="a")
    assert one == types.TextBlock(text="a", type="text")
    assert one == types.TextBlock(text="a", type="text", citations=None)
    assert one != types.TextBlock(text="b", type="text")
    assert one != types.TextBlock.construct(text="a", type="text", extra=1)
    assert one != UnknownVariant.construct(text="a", type="text")
    assert one != {"text": "a", "type": "text"}


def test_models_are_not_hashable() -> None:
    with pytest.raises(TypeError):
        hash(message())


def test_assignment_sets() -> None:
    usage = types.Usage(input_tokens=1, output_tokens=2)
    usage.service_tier = "batch"
    assert usage.model_fields_set == {"input_tokens", "output_tokens", "service_tier"}
    assert usage.to_dict() == {"input_tokens": 1, "output_tokens": 2, "service_tier": "batch"}


def test_older_names_of_the_fields() -> None:
    usage = types.Usage(input_tokens=1, output_tokens=2)
    assert usage.__fields_set__ == usage.model_fields_set == {"input_tokens", "output_tokens"}
    assert types.Usage.__fields__ == types.Usage.model_fields
    assert usage.__fields__["input_tokens"].is_required()


def test_unknown_fields_are_attributes_and_in_model_extra() -> None:
    usage = decode(types.Usage, {"input_tokens": 1, "watts": 3})
    assert getattr(usage, "watts") == 3  # noqa: B009  # not a declared attribute
    assert usage.model_extra == {"watts": 3}
    assert usage.model_fields_set == {"input_tokens"}


@pytest.mark.parametrize(
    "name",
    ["to_dict", "copy", "get", "model_fields", "_request_id", "_metadata", "__class__", "__dict__", "_x", ""],
)
def test_unknown_fields_hide_nothing(name: str) -> None:
    plain = types.Usage(input_tokens=1, output_tokens=2)
    data: Dict[str, Any] = {"input_tokens": 1, "output_tokens": 2, name: {"k": [1]}}
    usage = decode(types.Usage, data)
    assert type(usage) is types.Usage
    assert usage.to_dict() == data
    assert usage.model_dump(exclude_unset=True) == data
    assert usage.model_extra == {name: {"k": [1]}}
    assert usage._request_id is None  # pyright: ignore[reportPrivateUsage]
    assert usage != plain
    assert pickle.loads(pickle.dumps(usage)).to_dict() == data
    assert copy.copy(usage).to_dict() == data


def test_dict_of_a_model_has_every_field() -> None:
    pairs = dict(decode(types.TextBlock, {"text": "a", "new": 1}))
    assert pairs == {"citations": None, "text": "a", "type": None, "new": 1}
    assert isinstance(dict(message())["usage"], types.Usage)


def test_get_serves_code_that_expects_a_mapping() -> None:
    creation: Any = message().usage.cache_creation
    assert creation.get("ephemeral_5m_input_tokens", 0) == 7
    assert creation.get("nothing", 5) == 5


def through_pickle(message: types.Message) -> types.Message:
    loaded: types.Message = pickle.loads(pickle.dumps(message))
    return loaded


def through_oldest_pickle(message: types.Message) -> types.Message:
    loaded: types.Message = pickle.loads(pickle.dumps(message, protocol=0))
    return loaded


DUPLICATES: List[Callable[[types.Message], types.Message]] = [
    copy.copy,
    copy.deepcopy,
    through_pickle,
    through_oldest_pickle,
    types.Message.model_copy,
    types.Message.copy,
]


@pytest.mark.parametrize("duplicate", DUPLICATES)
def test_copies_keep_everything(duplicate: Callable[[types.Message], types.Message]) -> None:
    original = decode(types.Message, {**message_data(), "copy": {"a": 1}, "new": [1]})
    add_request_id(original, "req_1")
    twin = duplicate(original)
    assert twin == original
    assert twin.model_fields_set == original.model_fields_set
    assert twin.model_extra == original.model_extra
    assert twin._request_id == "req_1"  # pyright: ignore[reportPrivateUsage]
    twin._request_id = "req_2"  # pyright: ignore[reportPrivateUsage]
    assert original._request_id == "req_1"  # pyright: ignore[reportPrivateUsage]


def test_deep_copies_share_nothing() -> None:
    original = message()
    twin = original.model_copy(deep=True)
    assert twin.content is not original.content
    assert twin.content[0] is not original.content[0]
    assert original.model_copy().content is original.content


def test_copies_take_updates() -> None:
    twin = message().model_copy(update={"id": "other"})
    assert twin.id == "other"
    assert message().id == "msg_01"
    usage = types.Usage(input_tokens=1, output_tokens=2)
    assert usage.copy(include={"input_tokens"}).to_dict() == {"input_tokens": 1}
    assert usage.copy(exclude={"input_tokens"}, update={"output_tokens": 3}).to_dict() == {"output_tokens": 3}


def test_ids_of_the_response_are_neither_data_nor_compared() -> None:
    one, other = message(), message()
    add_request_id(one, "req_1")
    assert one._request_id == "req_1"  # pyright: ignore[reportPrivateUsage]
    assert one._workspace_id is None  # pyright: ignore[reportPrivateUsage]
    assert one.usage._request_id is None  # pyright: ignore[reportPrivateUsage]
    assert one == other
    assert one.to_dict() == other.to_dict()
    assert one.to_json() == other.to_json()
    assert one.model_dump() == other.model_dump()
    assert repr(one) == repr(other)
    assert list(one) == list(other)
    assert one.model_extra == {}


def test_a_request_id_on_what_cannot_hold_one() -> None:
    add_request_id("text", "req_1")
    add_request_id(None, "req_1")


def test_private_attributes_stay_with_the_instance() -> None:
    block = types.TextBlock(type="text", text="a")
    setattr(block, "_seen", True)  # noqa: B010  # not a declared attribute
    assert block.to_dict() == {"type": "text", "text": "a"}
    assert block.model_dump_json() == '{"citations":null,"text":"a","type":"text"}'
    assert block == types.TextBlock(type="text", text="a")
    assert getattr(copy.copy(block), "_seen") is True  # noqa: B009


@pytest.mark.skipif(sys.version_info < (3, 10), reason="match statements are newer than Python 3.9")
def test_match_by_keyword() -> None:
    names: Dict[str, Any] = {"types": types, "block": message().content[2], "found": None}
    exec(
        "match block:\n"
        "    case types.TextBlock(text=text): found = text\n"
        "    case types.ToolUseBlock(name=name, input={'days': [first, *_]}): found = (name, first)\n",
        names,
    )
    assert names["found"] == ("weather", 1)


def test_the_roots_are_related() -> None:
    assert issubclass(GenericModel, BaseModel)
    assert isinstance(message(), BaseModel)


def test_unknown_fields_kept_aside_are_of_one_instance() -> None:
    first = decode(types.Usage, {"input_tokens": 1, "to_dict": 1, "_x": 2})
    second = decode(types.Usage, {"input_tokens": 1})
    second._request_id = "req_1"  # pyright: ignore[reportPrivateUsage]
    assert first.model_extra == {"to_dict": 1, "_x": 2}
    assert second.model_extra == {}
