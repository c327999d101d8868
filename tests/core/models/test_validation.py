"""Strict validation, where it is asked for."""

import pickle
from types import SimpleNamespace
from typing import Any, Dict, List, Optional, Union

import pydantic
import pytest
from typing_extensions import Annotated, Literal

from anthropic import BaseModel, types
from anthropic._core.models import PropertyInfo, UnknownVariant, ValidationError, decode, validate

from .model_samples import batch_data, message_data


def problems(type_: Any, data: Any) -> List[str]:
    with pytest.raises(ValueError, match="validation error") as raised:
        validate(type_, data)
    assert isinstance(raised.value, ValidationError)
    return [".".join(map(str, error["loc"])) for error in raised.value.errors()]


def test_what_fits_is_decoded() -> None:
    assert types.Message.model_validate(message_data()) == decode(types.Message, message_data())
    assert types.messages.MessageBatch.model_validate(batch_data()).id == "msgbatch_01"
    text = types.TextBlock.model_validate_json(b'{"type": "text", "text": "a", "new": 1}')
    assert text.model_extra == {"new": 1}


def test_instances_pass() -> None:
    block = types.TextBlock(type="text", text="a")
    assert types.TextBlock.model_validate(block) is block
    data = {**message_data(), "content": [block]}
    assert types.Message.model_validate(data).content[0] is block


def test_every_offending_place_is_named() -> None:
    data = message_data()
    del data["id"]
    data["role"] = "user"
    data["content"][0]["text"] = 3
    data["content"][2]["input"] = []
    data["content"].append({"type": "hologram"})
    data["usage"]["output_tokens"] = True
    data["usage"]["cache_creation"]["ephemeral_1h_input_tokens"] = None
    assert problems(types.Message, data) == [
        "id",
        "content.0.text",
        "content.2.input",
        "content.5",
        "role",
        "usage.cache_creation.ephemeral_1h_input_tokens",
        "usage.output_tokens",
    ]


def test_messages_say_what_is_expected_and_show_no_values() -> None:
    with pytest.raises(ValidationError) as raised:
        types.Usage.model_validate({"input_tokens": "secret-value"})
    assert str(raised.value) == (
        "2 validation errors for Usage\n"
        "  input_tokens: must be an integer, not a string\n"
        "  output_tokens: is required"
    )
    assert raised.value.error_count() == 2
    assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)


@pytest.mark.parametrize(
    ("type_", "good", "bad"),
    [
        (int, 1, True),
        (float, 1, "1"),
        (str, "a", None),
        (bool, False, 0),
        (None, None, 0),
        (List[int], [1], {"0": 1}),
        (Dict[str, int], {"a": 1}, {"a": "b"}),
        (Optional[int], None, "x"),
        (Union[str, List[int]], [1], ["a"]),
        (types.StopReason, "end_turn", "tired"),
        (types.Model, "a model to come", 3),
        (types.ContentBlock, {"type": "text", "text": "a"}, {"type": "text"}),
        (object, object, None),
    ],
)
def test_types(type_: Any, good: Any, bad: Any) -> None:
    validate(type_, good)
    if type_ is not object:
        problems(type_, bad)


def newer_message() -> Dict[str, Any]:
    """A message with what a newer API may send: a block, a caller of a tool, values of enumerations."""
    data: Dict[str, Any] = message_data()
    call = {"type": "tool_use", "id": "t", "name": "n", "input": {}, "caller": {"type": "nobody", "x": 1}}
    data.update(content=[{"type": "hologram", "depth": 3}, call], stop_reason="tired")
    data["usage"]["service_tier"] = "gold"
    skill = {"skill_id": "s", "type": "borrowed", "version": "1"}
    data["container"] = {"id": "c", "expires_at": "2026-01-01T00:00:00Z", "skills": [skill]}
    return data


@pytest.mark.parametrize("cls", [types.Message, types.beta.BetaMessage])
def test_what_was_dumped_is_read_again(cls: Any) -> None:
    message = decode(cls, newer_message())
    for dumped in (message.to_dict(), message.model_dump(), message.model_dump(mode="json")):
        again = cls.model_validate(dumped)
        assert isinstance(again.content[0], UnknownVariant)
        assert isinstance(again.content[1].caller, UnknownVariant)
        assert again.container.skills[0].type == "borrowed"
    assert cls.model_validate(message.to_dict()) == message
    assert cls.model_validate_json(message.to_json()) == message
    assert cls.model_validate_json(message.model_dump_json()).stop_reason == "tired"
    assert cls.model_validate({**message.to_dict(), "content": message.content}) == message
    assert pydantic.TypeAdapter(cls).validate_json(message.to_json()) == message
    other = types.beta.BetaMessage if cls is types.Message else types.Message
    kept: Any = other.model_validate(message, from_attributes=True)
    assert kept.content[0] == message.content[0]
    assert kept.usage.service_tier == "gold"


@pytest.mark.parametrize(
    "wrong",
    [
        {"role": "user"},
        {"type": "massage"},
        {"stop_reason": 3},
        {"content": [{"type": "text", "text": 1}]},
        {"content": [{"type": 3}]},
        {"content": [{"depth": 3}]},
        {"content": [{"type": "tool_use"}]},
    ],
)
def test_what_is_new_does_not_excuse_what_is_wrong(wrong: Dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        types.Message.model_validate({**newer_message(), **wrong})
    with pytest.raises(pydantic.ValidationError):
        pydantic.TypeAdapter(types.Message).validate_python({**newer_message(), **wrong})


class Bike(BaseModel):
    type: Literal["bike", "trike"]
    wheels: int


class Boat(BaseModel):
    type: Literal["boat"]
    sails: int


class Place(BaseModel):
    name: str


class Garage(BaseModel):
    vehicle: Union[Bike, Boat]
    nested: Optional[Union[Annotated[Union[Bike, Boat], PropertyInfo(discriminator="type")], Place]] = None
    number: Literal[1, 2] = 1


def test_tags_decide_in_every_union() -> None:
    boat = {"type": "boat", "sails": 2}
    rocket = {"type": "rocket", "wheels": 0}
    assert isinstance(Garage.model_validate({"vehicle": rocket}).vehicle, UnknownVariant)
    assert Garage.model_validate({"vehicle": boat, "nested": {"name": "a"}}).nested == Place(name="a")
    for data in (
        {"vehicle": {"type": "boat", "wheels": 2}},
        {"vehicle": boat, "nested": rocket},
        {"vehicle": boat, "number": 3},
        {"vehicle": boat, "number": "1"},
    ):
        with pytest.raises(ValidationError):
            Garage.model_validate({**data})
    adapter: Any = pydantic.TypeAdapter(Union[Bike, Boat])
    assert adapter.validate_python({**boat, "wheels": 1}) == decode(Boat, {**boat, "wheels": 1})


@pytest.mark.parametrize("text", ["{", "[" * 100_000])
def test_text_that_is_no_json(text: str) -> None:
    with pytest.raises(ValidationError, match="invalid JSON"):
        types.TextBlock.model_validate_json(text)


class Gauge(BaseModel):
    level: int
    note: Optional[str] = None


class Panel(BaseModel):
    gauges: List[Union[Gauge, types.TextBlock]]
    named: Optional[Dict[str, Gauge]] = None


class MyGauge(Gauge):
    unit: str = "m"


class MyPanel(Panel):
    """What one gateway does to `Message`: its own classes, read from the attributes of those that came."""

    gauges: List[Union[MyGauge, types.TextBlock]]  # type: ignore[assignment]
    named: Optional[Dict[str, MyGauge]] = None  # type: ignore[assignment]


def test_models_are_read_from_the_attributes_of_others_at_any_depth() -> None:
    text = types.TextBlock(type="text", text="a")
    panel = Panel(gauges=[Gauge(level=1), text], named={"x": Gauge(level=2, note="n")})
    mine = MyPanel.model_validate(panel, from_attributes=True)
    assert [type(item) for item in mine.gauges] == [MyGauge, types.TextBlock]
    assert mine.gauges[1] is text
    assert mine.named == {"x": MyGauge(level=2, note="n")}
    in_a_dict = {"gauges": [SimpleNamespace(level=1)], "named": None}
    assert MyPanel.model_validate(in_a_dict, from_attributes=True).gauges == [MyGauge(level=1)]
    assert Panel.model_validate(mine, from_attributes=True) is mine


@pytest.mark.parametrize("other", [Panel.construct(), SimpleNamespace(gauges=[SimpleNamespace()]), 5, "text"])
def test_attributes_that_are_not_there_are_missed(other: Any) -> None:
    with pytest.raises(ValidationError):
        MyPanel.model_validate(other, from_attributes=True)


def test_attributes_and_names_where_asked() -> None:
    class Row:
        type = "text"
        text = "a"

    assert types.TextBlock.model_validate(Row(), from_attributes=True).text == "a"
    with pytest.raises(ValidationError):
        types.TextBlock.model_validate(Row())
