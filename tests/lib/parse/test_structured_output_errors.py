"""Answers that are no value of the type asked for, and types that cannot be asked for."""

from __future__ import annotations

import dataclasses
from typing import Any, Dict, List

import pytest

import anthropic
from tests.lib.streaming.message_streams import MessageStreams
from tests.lib.streaming.transcripts import as_sse, ending, join_events, start, text, tool
from tests.twins import Twin

from .answering import Answering, Person, Point, allows_output_format, both_endpoints

pytestmark = [pytest.mark.anyio, allows_output_format]


# Answers that are something else


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
async def test_an_answer_cut_short_or_refused_is_kept(
    twin: Twin, endpoint: str, method: str, answer: str, stop_reason: str
) -> None:
    message = await Answering(twin, endpoint, answer, stop_reason).ask(method, output_format=Point)
    assert message.parsed_output is None
    assert message.stop_reason == stop_reason
    assert message.content[0].text == answer


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
async def test_an_answer_that_does_not_fit_is_an_error_that_keeps_it(
    twin: Twin, endpoint: str, method: str, answer: str, reason: str
) -> None:
    with pytest.raises(anthropic.StructuredOutputError, match=reason) as caught:
        await Answering(twin, endpoint, answer).ask(method, output_format=Point)
    error = caught.value
    assert isinstance(error, (anthropic.AnthropicError, ValueError))
    assert isinstance(error.__cause__, ValueError)
    kept: Any = error.answer
    assert kept.content[0].text == answer
    assert kept.parsed_output is None


async def test_bounds_that_only_the_type_knows_are_checked(twin: Twin) -> None:
    with pytest.raises(
        anthropic.StructuredOutputError, match="age: Input should be greater than or equal to 0"
    ):
        await Answering(twin, "messages", '{"name": "Ada", "age": -1}').ask("parse", output_format=Person)


async def test_events_of_a_stream_do_not_raise_for_it(twin: Twin) -> None:
    events = join_events(start(), text(0, "Sure!"), ending())
    opened = MessageStreams(twin, "messages", as_sse(events))
    seen, error = await opened.read(output_format=Point)
    assert seen[-1].type == "message_stop"
    assert seen[-1].message.parsed_output is None
    assert isinstance(error, anthropic.StructuredOutputError)


async def test_text_before_the_output_is_no_failure(twin: Twin) -> None:
    events = join_events(start(), text(0, "I look it up."), text(1, '{"x": 1}'), ending())
    _, message = await MessageStreams(twin, "messages", as_sse(events)).read(output_format=Point)
    assert message.parsed_output == Point(1)
    assert [block.parsed_output for block in message.content] == [None, Point(1)]


async def test_a_turn_that_calls_tools_has_no_output_yet(twin: Twin) -> None:
    events = join_events(start(), text(0, "I look it up."), tool(1, "tool_use", "{}"), ending("tool_use"))
    _, message = await MessageStreams(twin, "messages", as_sse(events)).read(output_format=Point)
    assert message.parsed_output is None
    assert message.stop_reason == "tool_use"


async def test_text_events_read_json_so_far(twin: Twin) -> None:
    events = join_events(start(), text(0, '{"x": 1', '2, "label": "a b'), ending("max_tokens"))
    seen, _ = await MessageStreams(twin, "messages", as_sse(events)).read(output_format=Point)
    reported = [event.parsed_snapshot() for event in seen if event.type == "text"]
    assert reported == [{"x": 1}, {"x": 12, "label": "a b"}]


# Types that cannot be asked for


@pytest.mark.parametrize(
    ("output_format", "message"),
    [
        (complex, "JSON has no form for complex$"),
        (Point(1), "pass a class, such as Point itself, not an instance of it"),
        (Person(name="A", age=1), "pass a class, such as Person itself, not an instance of it"),
        ([Point], r"pass list\[...\] of the class of its items"),
        (Any, "the schema does not say what it is"),
        (List[Any], r"the schema\[\] does not say what it is"),
        (List["Nowhere"], "name that has not been looked up"),  # type: ignore[name-defined]  # noqa: F821
    ],
)
async def test_unusable_types_are_refused_before_anything_is_sent(
    twin: Twin, output_format: Any, message: str
) -> None:
    answering = Answering(twin, "messages", "")
    with pytest.raises((TypeError, ValueError), match=message):
        await answering.ask("parse", output_format=output_format)
    assert answering.bodies == []


@pytest.mark.filterwarnings("error")
async def test_a_dictionary_of_any_keys_is_told_to_stay_empty(
    twin: Twin, caplog: pytest.LogCaptureFixture
) -> None:
    field = f"scores_{twin.name}"  # each is told of once
    for _ in range(2):
        scores = dataclasses.make_dataclass("Scores", [(field, Dict[str, int])])
        await Answering(twin, "messages", f'{{"{field}": {{}}}}').ask("parse", output_format=scores)
    told = [record.getMessage() for record in caplog.records if record.name == "anthropic.schemas"]
    assert len(told) == 1
    assert told[0].startswith(f"the schema.{field} is an object with keys of any name")


@both_endpoints
async def test_parse_does_not_stream(twin: Twin, endpoint: str) -> None:
    with pytest.raises(TypeError, match="use `stream"):
        await Answering(twin, endpoint, "").ask("parse", stream=True)


async def test_two_formats_are_refused_in_the_beta(twin: Twin) -> None:
    with pytest.raises(anthropic.AnthropicError, match="Both `output_format` and"):
        await Answering(twin, "beta.messages", "").ask(
            "parse", output_format=Point, output_config={"format": {"type": "json_schema", "schema": {}}}
        )


@pytest.mark.filterwarnings("default:The 'output_format' parameter is deprecated:DeprecationWarning")
@pytest.mark.parametrize("method", ["parse", "stream"])
async def test_the_parameter_is_deprecated_in_the_beta(twin: Twin, method: str) -> None:
    with pytest.warns(DeprecationWarning, match="The 'output_format' parameter is deprecated") as caught:
        await Answering(twin, "beta.messages", "1").ask(method, output_format=int)
    assert caught[0].filename.endswith("answering.py")
