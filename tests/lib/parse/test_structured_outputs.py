"""Answers as values of a type: asked for, read, and sent back."""

from __future__ import annotations

import json
from enum import Enum
from typing import Any, List, Union

import attrs
import pytest
from typing_extensions import Literal, TypedDict

import anthropic
from anthropic import NotGiven
from anthropic.lib._parse._response import parse_beta_response, parse_response, parse_text
from anthropic.types import Message, ParsedMessage, ParsedTextBlock
from anthropic.types.beta import BetaMessage
from anthropic.types.beta.parsed_beta_message import ParsedBetaMessage, ParsedBetaTextBlock
from tests.lib.streaming.message_streams import REQUEST
from tests.lib.streaming.transcripts import start
from tests.twins import Twin, entered, maybe

from .answering import Answering, Person, Point, allows_output_format, both_endpoints

pytestmark = [pytest.mark.anyio, allows_output_format]


class Place(TypedDict):
    city: str


@attrs.frozen
class Score:
    value: float


class Mood(Enum):
    GOOD = "good"
    BAD = "bad"


VALUES: List[Any] = [
    (Person, '{"name": "Ada", "age": 36}', Person(name="Ada", age=36)),
    (Point, '{"x": 1}', Point(1)),
    (Place, '{"city": "Bern"}', {"city": "Bern"}),
    (Score, '{"value": 1}', Score(1.0)),
    (Mood, '"good"', Mood.GOOD),
    (List[Point], '[{"x": 1, "label": "a"}]', [Point(1, "a")]),
    (Union[Point, Place], '{"city": "Bern"}', {"city": "Bern"}),
    (Literal["yes", "no"], '"no"', "no"),
    (int, "0", 0),
]


@both_endpoints
@pytest.mark.parametrize("method", ["parse", "stream"])
@pytest.mark.parametrize(("output_format", "answer", "value"), VALUES, ids=lambda each: str(each)[:20])
async def test_an_answer_is_a_value(
    twin: Twin, endpoint: str, method: str, output_format: Any, answer: str, value: Any
) -> None:
    answering = Answering(twin, endpoint, answer)
    message = await answering.ask(method, output_format=output_format)
    assert message.parsed_output == value
    assert type(message.parsed_output) is type(value)
    assert message.content[0].parsed_output == value
    assert message.content[0].text == answer
    beta = endpoint == "beta.messages"
    assert type(message) is (ParsedBetaMessage if beta else ParsedMessage)
    assert type(message.content[0]) is (ParsedBetaTextBlock if beta else ParsedTextBlock)
    assert isinstance(message, BetaMessage if beta else Message)


@both_endpoints
@pytest.mark.parametrize("method", ["parse", "stream"])
async def test_what_is_asked_for(twin: Twin, endpoint: str, method: str) -> None:
    answering = Answering(twin, endpoint, '{"name": "Ada", "age": 36}')
    await answering.ask(
        method, output_format=Person, output_config={"effort": "low"}, extra_headers={"x-mine": "1"}
    )
    (body,), (headers,) = answering.bodies, answering.headers
    assert body["output_config"] == {
        "effort": "low",
        "format": {
            "type": "json_schema",
            "schema": {
                "type": "object",
                "title": "Person",
                "description": "Somebody.",
                "properties": {
                    "name": {"type": "string", "title": "Name"},
                    "age": {"type": "integer", "title": "Age", "description": "{minimum: 0}"},
                },
                "required": ["name", "age"],
                "additionalProperties": False,
            },
        },
    }
    assert "output_format" not in body
    assert headers["x-mine"] == "1"
    assert headers.get("x-stainless-helper") == (f"{endpoint}.parse" if method == "parse" else None)
    wanted = "structured-outputs-2025-12-15" if (endpoint, method) == ("beta.messages", "parse") else None
    assert headers.get("anthropic-beta") == wanted


async def test_betas_are_joined_and_named_once(twin: Twin) -> None:
    answering = Answering(twin, "beta.messages", "1")
    await answering.ask("parse", output_format=int, betas=["mine"])
    await answering.ask("parse", output_format=int, betas=["structured-outputs-2025-12-15", "mine"])
    assert [headers["anthropic-beta"] for headers in answering.headers] == [
        "mine,structured-outputs-2025-12-15",
        "structured-outputs-2025-12-15,mine",
    ]


@both_endpoints
@pytest.mark.parametrize("method", ["parse", "stream"])
@pytest.mark.parametrize("output_format", [None, anthropic.omit])
async def test_no_type_leaves_everything_as_it_is(
    twin: Twin, endpoint: str, method: str, output_format: Any
) -> None:
    answering = Answering(twin, endpoint, "Hello")
    await answering.ask(method, output_format=output_format, output_config={"effort": "low"})
    assert answering.bodies[0]["output_config"] == {"effort": "low"}


@both_endpoints
@pytest.mark.parametrize("method", ["parse", "stream"])
async def test_without_a_type_there_is_no_output(twin: Twin, endpoint: str, method: str) -> None:
    message = await Answering(twin, endpoint, "Hello").ask(method)
    assert message.parsed_output is None
    assert message.content[0].parsed_output is None
    assert "parsed_output" not in message.to_dict()["content"][0]


async def test_a_schema_is_sent_as_it_is(twin: Twin) -> None:
    format = {"type": "json_schema", "schema": {"type": "object", "minProperties": 1}}
    answering = Answering(twin, "messages", '{"a": 1}')
    message = await answering.ask("stream", output_format=format)
    assert answering.bodies[0]["output_config"] == {"format": format}
    assert message.parsed_output is None


async def test_counting_tokens_of_a_type(twin: Twin) -> None:
    answering = Answering(twin, "messages", "")
    assert (await answering.ask("count_tokens", output_format=Point)).input_tokens == 7
    assert (
        await answering.ask("count_tokens", output_format=Point, output_config={"effort": "low"})
    ).input_tokens == 7
    formats = [body["output_config"]["format"]["schema"]["title"] for body in answering.bodies]
    assert formats == ["Point", "Point"]
    assert answering.bodies[1]["output_config"]["effort"] == "low"
    assert "output_format" not in answering.bodies[0]


async def test_counting_tokens_of_a_type_in_the_beta(twin: Twin) -> None:
    answering = Answering(twin, "beta.messages", "")
    assert (await answering.ask("count_tokens", output_format=Point)).input_tokens == 7
    assert answering.bodies[0]["output_config"]["format"]["schema"]["title"] == "Point"


async def test_create_of_the_beta_says_who_takes_types(twin: Twin) -> None:
    with pytest.raises(TypeError, match=r"have the answer as a Point, use `parse\(output_format"):
        await Answering(twin, "beta.messages", "").ask("create", output_format=Point)


# Raw responses and functions


@both_endpoints
async def test_raw_responses_parse_to_the_value(twin: Twin, endpoint: str) -> None:
    answering = Answering(twin, endpoint, '{"x": 1}')
    raw = await maybe(answering.resource.with_raw_response.parse(**REQUEST, output_format=Point))
    assert raw.headers["request-id"] == "req_1"
    assert raw.parse().parsed_output == Point(1)
    assert raw.parse()._request_id == "req_1"
    streaming = answering.resource.with_streaming_response
    async with entered(streaming.parse(**REQUEST, output_format=Point)) as response:
        assert (await maybe(response.parse())).parsed_output == Point(1)


def test_parse_response_copies() -> None:
    message = Message.construct(
        None, **{**start()["message"], "content": [{"type": "text", "text": '{"x": 1}'}]}
    )
    parsed = parse_response(output_format=Point, response=message)
    assert parsed.parsed_output == Point(1)
    assert type(message) is Message
    assert type(message.content[0]).__name__ == "TextBlock"
    beta = BetaMessage.construct(None, **{**start()["message"], "content": [{"type": "text", "text": "3"}]})
    assert parse_beta_response(output_format=int, response=beta).parsed_output == 3


def test_parse_text() -> None:
    assert parse_text('{"x": 1}', Point) == Point(1)
    assert parse_text("anything", NotGiven()) is None
    with pytest.raises(ValueError, match="x: is required"):
        parse_text("{}", Point)


# Round trip


@both_endpoints
@pytest.mark.parametrize("method", ["parse", "stream"])
async def test_an_answer_is_sent_back_without_its_output(twin: Twin, endpoint: str, method: str) -> None:
    answering = Answering(twin, endpoint, '{"x": 1}')
    message = await answering.ask(method, output_format=Point)
    dumped = message.to_dict()
    turns = [
        {"role": "assistant", "content": message.content},
        {"role": "assistant", "content": [message.content[0]]},
        message,
    ]
    await answering.ask("parse", messages=[*REQUEST["messages"], *turns])
    sent = answering.bodies[-1]["messages"][1:]
    turn = {"role": "assistant", "content": [{"type": "text", "text": '{"x": 1}'}]}
    assert sent == [turn, turn, turn]
    assert message.to_dict() == dumped
    assert dumped["content"][0]["parsed_output"] == Point(1)


@pytest.mark.parametrize(("output_format", "answer", "value"), VALUES, ids=lambda each: str(each)[:20])
async def test_an_answer_with_any_output_can_be_printed(
    twin: Twin, output_format: Any, answer: str, value: Any
) -> None:
    message = await Answering(twin, "messages", answer).ask("parse", output_format=output_format)
    assert "parsed_output" in repr(message)
    plain = json.loads(message.to_json())["content"][0]["parsed_output"]
    assert plain == json.loads(answer) or plain == {**json.loads(answer), "label": None}
