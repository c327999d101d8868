"""Answers as values of a type: asked for, read, and what happens when they are something else."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from enum import Enum
from typing import Any, Dict, List, Optional, Union

import attrs
import httpx
import pydantic
import pytest
from typing_extensions import Literal, TypedDict

import anthropic
from anthropic import Anthropic, AsyncAnthropic, NotGiven, transform_schema
from anthropic.lib._parse._response import parse_beta_response, parse_response, parse_text
from anthropic.types import Message, ParsedMessage, ParsedTextBlock
from anthropic.types.beta import BetaMessage
from anthropic.types.beta.parsed_beta_message import ParsedBetaMessage, ParsedBetaTextBlock

from .opened import FLAVOURS, REQUEST, Opened
from .transcripts import as_sse, ending, start, streamed, text, tool


class Person(pydantic.BaseModel):
    """Somebody."""

    name: str
    age: int = pydantic.Field(ge=0)


@dataclasses.dataclass
class Point:
    x: int
    label: Optional[str] = None


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
ENDPOINTS = ["messages", "beta.messages"]


class Answering:
    """A client of either flavour that gets one text as its answer, streamed or not."""

    def __init__(self, flavour: str, endpoint: str, answer: str, stop_reason: str = "end_turn") -> None:
        self.bodies: List[Any] = []
        self.headers: List[Any] = []
        self._answer, self._stop_reason = answer, stop_reason
        self._endpoint, self._is_async = endpoint, flavour == "async"
        transport = httpx.MockTransport(self._respond)
        http: Any = (
            httpx.AsyncClient(transport=transport) if self._is_async else httpx.Client(transport=transport)
        )
        kind: Any = AsyncAnthropic if self._is_async else Anthropic
        self.client = kind(api_key="test-key", http_client=http)

    def _respond(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(json.loads(request.content))
        self.headers.append(request.headers)
        if request.url.path.endswith("count_tokens"):
            return httpx.Response(200, json={"input_tokens": 7})
        block = {"type": "text", "text": self._answer}
        if not self.bodies[-1].get("stream"):
            message = {**start()["message"], "content": [block], "stop_reason": self._stop_reason}
            return httpx.Response(200, json=message, headers={"request-id": "req_1"})
        middle = len(self._answer) // 2
        events = streamed(
            start(), text(0, self._answer[:middle], self._answer[middle:]), ending(self._stop_reason)
        )
        return httpx.Response(200, content=as_sse(events), headers={"content-type": "text/event-stream"})

    @property
    def resource(self) -> Any:
        return self.client.beta.messages if self._endpoint == "beta.messages" else self.client.messages

    def ask(self, method: str, **params: Any) -> Any:
        """`parse`, `count_tokens`, or `stream` to its final message."""
        params = {**REQUEST, **params}
        if method == "count_tokens":
            del params["max_tokens"]
        if method != "stream":
            called = getattr(self.resource, method)(**params)
            return asyncio.run(called) if self._is_async else called
        manager = self.resource.stream(**params)
        if not self._is_async:
            with manager as stream:
                return stream.get_final_message()

        async def streamed_answer() -> Any:
            async with manager as stream:
                return await stream.get_final_message()

        return asyncio.run(streamed_answer())


# In the beta, the parameter is deprecated in favour of `output_config`.
both_flavours = pytest.mark.parametrize("flavour", FLAVOURS)
both_endpoints = pytest.mark.parametrize("endpoint", ENDPOINTS)
pytestmark = pytest.mark.filterwarnings(
    "ignore:The 'output_format' parameter is deprecated:DeprecationWarning"
)


@both_flavours
@both_endpoints
@pytest.mark.parametrize("method", ["parse", "stream"])
@pytest.mark.parametrize(("output_format", "answer", "value"), VALUES, ids=lambda each: str(each)[:20])
def test_an_answer_is_a_value(
    flavour: str, endpoint: str, method: str, output_format: Any, answer: str, value: Any
) -> None:
    answering = Answering(flavour, endpoint, answer)
    message = answering.ask(method, output_format=output_format)
    assert message.parsed_output == value
    assert type(message.parsed_output) is type(value)
    assert message.content[0].parsed_output == value
    assert message.content[0].text == answer
    beta = endpoint == "beta.messages"
    assert type(message) is (ParsedBetaMessage if beta else ParsedMessage)
    assert type(message.content[0]) is (ParsedBetaTextBlock if beta else ParsedTextBlock)
    assert isinstance(message, BetaMessage if beta else Message)


@both_flavours
@both_endpoints
@pytest.mark.parametrize("method", ["parse", "stream"])
def test_what_is_asked_for(flavour: str, endpoint: str, method: str) -> None:
    answering = Answering(flavour, endpoint, '{"name": "Ada", "age": 36}')
    answering.ask(
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


def test_betas_are_joined_and_named_once() -> None:
    answering = Answering("sync", "beta.messages", "1")
    answering.ask("parse", output_format=int, betas=["mine"])
    answering.ask("parse", output_format=int, betas=["structured-outputs-2025-12-15", "mine"])
    assert [headers["anthropic-beta"] for headers in answering.headers] == [
        "mine,structured-outputs-2025-12-15",
        "structured-outputs-2025-12-15,mine",
    ]


@both_endpoints
@pytest.mark.parametrize("method", ["parse", "stream"])
@pytest.mark.parametrize("output_format", [None, anthropic.omit])
def test_no_type_leaves_everything_as_it_is(endpoint: str, method: str, output_format: Any) -> None:
    answering = Answering("sync", endpoint, "Hello")
    answering.ask(method, output_format=output_format, output_config={"effort": "low"})
    assert answering.bodies[0]["output_config"] == {"effort": "low"}


@both_endpoints
@pytest.mark.parametrize("method", ["parse", "stream"])
def test_without_a_type_there_is_no_output(endpoint: str, method: str) -> None:
    message = Answering("sync", endpoint, "Hello").ask(method)
    assert message.parsed_output is None
    assert message.content[0].parsed_output is None
    assert "parsed_output" not in message.to_dict()["content"][0]


def test_a_schema_is_sent_as_it_is() -> None:
    format = {"type": "json_schema", "schema": {"type": "object", "minProperties": 1}}
    answering = Answering("sync", "messages", '{"a": 1}')
    message = answering.ask("stream", output_format=format)
    assert answering.bodies[0]["output_config"] == {"format": format}
    assert message.parsed_output is None


def test_counting_tokens_of_a_type() -> None:
    answering = Answering("sync", "messages", "")
    assert answering.ask("count_tokens", output_format=Point).input_tokens == 7
    assert (
        answering.ask("count_tokens", output_format=Point, output_config={"effort": "low"}).input_tokens == 7
    )
    formats = [body["output_config"]["format"]["schema"]["title"] for body in answering.bodies]
    assert formats == ["Point", "Point"]
    assert answering.bodies[1]["output_config"]["effort"] == "low"
    assert "output_format" not in answering.bodies[0]


def test_counting_tokens_of_a_type_in_the_beta() -> None:
    answering = Answering("sync", "beta.messages", "")
    assert answering.ask("count_tokens", output_format=Point).input_tokens == 7
    assert answering.bodies[0]["output_config"]["format"]["schema"]["title"] == "Point"


def test_create_of_the_beta_says_who_takes_types() -> None:
    with pytest.raises(TypeError, match=r"have the answer as a Point, use `parse\(output_format"):
        Answering("sync", "beta.messages", "").ask("create", output_format=Point)


# Answers that are something else


@both_flavours
@both_endpoints
@pytest.mark.parametrize("method", ["parse", "stream"])
@pytest.mark.parametrize(
    ("answer", "stop_reason"),
    [
        ('{"x": 1, "la', "max_tokens"),
        ("I cannot do that.", "refusal"),
        ('{"x":', "model_context_window_exceeded"),
    ],
)
def test_an_answer_cut_short_or_refused_is_kept(
    flavour: str, endpoint: str, method: str, answer: str, stop_reason: str
) -> None:
    message = Answering(flavour, endpoint, answer, stop_reason).ask(method, output_format=Point)
    assert message.parsed_output is None
    assert message.stop_reason == stop_reason
    assert message.content[0].text == answer


@both_flavours
@both_endpoints
@pytest.mark.parametrize("method", ["parse", "stream"])
@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("Sure!", "invalid JSON"),
        ('{"x": "1"}', "x: must be an integer, not a string"),
        ('{"y": 1}', "x: is required"),
    ],
)
def test_an_answer_that_does_not_fit_is_an_error_that_keeps_it(
    flavour: str, endpoint: str, method: str, answer: str, reason: str
) -> None:
    with pytest.raises(anthropic.StructuredOutputError, match=reason) as caught:
        Answering(flavour, endpoint, answer).ask(method, output_format=Point)
    error = caught.value
    assert isinstance(error, (anthropic.AnthropicError, ValueError))
    assert isinstance(error.__cause__, ValueError)
    kept: Any = error.answer
    assert kept.content[0].text == answer
    assert kept.parsed_output is None


def test_bounds_that_only_the_type_knows_are_checked() -> None:
    with pytest.raises(
        anthropic.StructuredOutputError, match="age: Input should be greater than or equal to 0"
    ):
        Answering("sync", "messages", '{"name": "Ada", "age": -1}').ask("parse", output_format=Person)


def test_events_of_a_stream_do_not_raise_for_it() -> None:
    events = streamed(start(), text(0, "Sure!"), ending())
    opened = Opened("sync", "messages", as_sse(events))
    seen, error = opened.read(output_format=Point)
    assert seen[-1].type == "message_stop"
    assert seen[-1].message.parsed_output is None
    assert isinstance(error, anthropic.StructuredOutputError)


def test_text_before_the_output_is_no_failure() -> None:
    events = streamed(start(), text(0, "I look it up."), text(1, '{"x": 1}'), ending())
    _, message = Opened("sync", "messages", as_sse(events)).read(output_format=Point)
    assert message.parsed_output == Point(1)
    assert [block.parsed_output for block in message.content] == [None, Point(1)]


def test_a_turn_that_calls_tools_has_no_output_yet() -> None:
    events = streamed(start(), text(0, "I look it up."), tool(1, "tool_use", "{}"), ending("tool_use"))
    _, message = Opened("sync", "messages", as_sse(events)).read(output_format=Point)
    assert message.parsed_output is None
    assert message.stop_reason == "tool_use"


def test_text_events_read_json_so_far() -> None:
    events = streamed(start(), text(0, '{"x": 1', '2, "label": "a b'), ending("max_tokens"))
    seen, _ = Opened("sync", "messages", as_sse(events)).read(output_format=Point)
    told = [event.parsed_snapshot() for event in seen if event.type == "text"]
    assert told == [{"x": 1}, {"x": 12, "label": "a b"}]


# Types that cannot be asked for


@pytest.mark.parametrize(
    ("output_format", "message"),
    [
        (complex, "JSON has no form for complex"),
        (Any, "the schema does not say what it is"),
        (List[Any], r"the schema\[\] does not say what it is"),
        (List["Nowhere"], "name that has not been looked up"),  # type: ignore[name-defined]  # noqa: F821
    ],
)
def test_unusable_types_are_refused_before_anything_is_sent(output_format: Any, message: str) -> None:
    answering = Answering("sync", "messages", "")
    with pytest.raises((TypeError, ValueError), match=message):
        answering.ask("parse", output_format=output_format)
    assert answering.bodies == []


def test_a_dictionary_of_any_keys_is_told_to_stay_empty() -> None:
    with pytest.warns(UserWarning, match=r"the schema\.scores is an object with keys of any name") as caught:
        Answering("sync", "messages", '{"scores": {}}').ask(
            "parse", output_format=dataclasses.make_dataclass("Scores", [("scores", Dict[str, int])])
        )
    assert caught[0].filename == __file__


@both_flavours
@both_endpoints
def test_parse_does_not_stream(flavour: str, endpoint: str) -> None:
    with pytest.raises(TypeError, match="use `stream"):
        Answering(flavour, endpoint, "").ask("parse", stream=True)


def test_two_formats_are_refused_in_the_beta() -> None:
    with pytest.raises(anthropic.AnthropicError, match="Both `output_format` and"):
        Answering("sync", "beta.messages", "").ask(
            "parse", output_format=Point, output_config={"format": {"type": "json_schema", "schema": {}}}
        )


@pytest.mark.filterwarnings("default:The 'output_format' parameter is deprecated:DeprecationWarning")
@pytest.mark.parametrize("method", ["parse", "stream"])
def test_the_parameter_is_deprecated_in_the_beta(method: str) -> None:
    with pytest.warns(DeprecationWarning, match="The 'output_format' parameter is deprecated") as caught:
        Answering("sync", "beta.messages", "1").ask(method, output_format=int)
    assert caught[0].filename == __file__


# Raw responses and functions


@both_endpoints
def test_raw_responses_parse_to_the_value(endpoint: str) -> None:
    answering = Answering("sync", endpoint, '{"x": 1}')
    raw = answering.resource.with_raw_response.parse(**REQUEST, output_format=Point)
    assert raw.headers["request-id"] == "req_1"
    assert raw.parse().parsed_output == Point(1)
    assert raw.parse()._request_id == "req_1"
    with answering.resource.with_streaming_response.parse(**REQUEST, output_format=Point) as response:
        assert response.parse().parsed_output == Point(1)


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
def test_an_answer_is_sent_back_without_its_output(endpoint: str, method: str) -> None:
    answering = Answering("sync", endpoint, '{"x": 1}')
    message = answering.ask(method, output_format=Point)
    dumped = message.to_dict()
    turns = [
        {"role": "assistant", "content": message.content},
        {"role": "assistant", "content": [message.content[0]]},
        message,
    ]
    answering.ask("parse", messages=[*REQUEST["messages"], *turns])
    sent = answering.bodies[-1]["messages"][1:]
    turn = {"role": "assistant", "content": [{"type": "text", "text": '{"x": 1}'}]}
    assert sent == [turn, turn, turn]
    assert message.to_dict() == dumped
    assert dumped["content"][0]["parsed_output"] == Point(1)


@pytest.mark.parametrize(("output_format", "answer", "value"), VALUES, ids=lambda each: str(each)[:20])
def test_an_answer_with_any_output_can_be_printed(output_format: Any, answer: str, value: Any) -> None:
    message = Answering("sync", "messages", answer).ask("parse", output_format=output_format)
    assert "parsed_output" in repr(message)
    plain = json.loads(message.to_json())["content"][0]["parsed_output"]
    assert plain == json.loads(answer) or plain == {**json.loads(answer), "label": None}


# Schemas


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (
            {"type": "object", "properties": {"a": {"type": "integer", "minimum": 3}}, "required": ["a"]},
            {
                "type": "object",
                "properties": {"a": {"type": "integer", "description": "{minimum: 3}"}},
                "additionalProperties": False,
                "required": ["a"],
            },
        ),
        ({"type": "object"}, {"type": "object", "properties": {}, "additionalProperties": False}),
        ({"type": "string", "format": "date"}, {"type": "string", "format": "date"}),
        (
            {"type": "string", "format": "weird", "pattern": "x", "description": "A code"},
            {"type": "string", "description": "A code\n\n{format: weird, pattern: x}"},
        ),
        (
            {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 4},
            {"type": "array", "items": {"type": "string"}, "minItems": 1, "description": "{maxItems: 4}"},
        ),
        ({"type": "array", "minItems": 2}, {"type": "array", "description": "{minItems: 2}"}),
        ({"enum": ["a", 1, None]}, {"enum": ["a", 1, None]}),
        ({"const": "a"}, {"const": "a"}),
        ({"type": "string", "const": "a"}, {"type": "string", "const": "a"}),
        (
            {"oneOf": [{"type": "string"}, {"type": "null"}], "default": None, "title": "A"},
            {"anyOf": [{"type": "string"}, {"type": "null"}], "title": "A", "description": "{default: None}"},
        ),
        (
            {"allOf": [{"type": "object"}]},
            {"allOf": [{"type": "object", "properties": {}, "additionalProperties": False}]},
        ),
        (
            {"type": ["string", "null"], "minLength": 2, "title": "A"},
            {"title": "A", "anyOf": [{"type": "string", "description": "{minLength: 2}"}, {"type": "null"}]},
        ),
        (
            {"$ref": "#/$defs/A", "description": "d", "$defs": {"A": {"type": "number", "maximum": 1}}},
            {"$ref": "#/$defs/A", "$defs": {"A": {"type": "number", "description": "{maximum: 1}"}}},
        ),
        (
            {"$ref": "#/definitions/A", "definitions": {"A": {"type": "boolean"}}},
            {"$ref": "#/definitions/A", "definitions": {"A": {"type": "boolean"}}},
        ),
    ],
)
def test_schemas_as_the_api_takes_them(schema: Dict[str, Any], expected: Dict[str, Any]) -> None:
    before = json.dumps(schema)
    assert transform_schema(schema) == expected
    assert json.dumps(schema) == before


def test_the_schema_of_a_type() -> None:
    assert transform_schema(Point) == {
        "type": "object",
        "title": "Point",
        "properties": {
            "x": {"type": "integer"},
            "label": {"anyOf": [{"type": "string"}, {"type": "null"}], "description": "{default: None}"},
        },
        "required": ["x"],
        "additionalProperties": False,
    }


def test_what_says_nothing_is_named() -> None:
    with pytest.raises(ValueError, match=r"the schema\.a\.anyOf\.1 does not say what it is"):
        transform_schema({"type": "object", "properties": {"a": {"anyOf": [{"type": "null"}, {}]}}})
    with pytest.raises(ValueError, match=r"the schema\.a does not say what it is"):
        transform_schema({"type": "object", "properties": {"a": True}})
