"""Partial JSON, read while it arrives."""

from __future__ import annotations

import json
import random
from typing import Any, List

import pytest

from anthropic.lib.streaming._accumulators import JSONAccumulator, TextAccumulator
from anthropic.lib.streaming._partial_json import NO_VALUE, PartialJSON, read_open_json, read_partial

DOCUMENT = (
    '{"text": "hel\\u00e9lo \\ud83d\\ude00 \\\\\\" é", "n": [12.5e1, -0, 0.25, 1e-3], '
    '"deep": [[], {}, [{"x": true}]], "no": null, "off": false, "": {"a": {"b": {"c": "d"}}}} '
)
WHOLE = json.loads(DOCUMENT)


def within(part: Any, whole: Any) -> bool:
    """Whether a reading holds nothing that the whole does not; a last number may lack digits."""
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(within(value, whole[key]) for key, value in part.items())
    if isinstance(part, list):
        return isinstance(whole, list) and all(map(within, part, whole)) and len(part) <= len(whole)
    if isinstance(part, (int, float)) and not isinstance(part, bool):
        return isinstance(whole, (int, float))
    return bool(part == whole)


@pytest.mark.parametrize("end", range(len(DOCUMENT) + 1))
def test_an_open_string_is_the_same_read_at_once_or_letter_by_letter(end: int) -> None:
    parser = PartialJSON()
    for letter in DOCUMENT[:end]:
        parser.feed(letter)
        parser.value(with_open_string=True)
    assert parser.value(with_open_string=True) == read_partial(DOCUMENT[:end], with_open_string=True)


@pytest.mark.parametrize("end", range(len(DOCUMENT) + 1))
def test_every_beginning_has_a_reading(end: int) -> None:
    text = DOCUMENT[:end]
    at_once, letter_by_letter = read_partial(text), PartialJSON()
    for letter in text:
        letter_by_letter.feed(letter)
    assert letter_by_letter.error is None
    assert letter_by_letter.value() == at_once
    assert at_once is NO_VALUE or within(at_once, WHOLE)


def test_the_end_is_the_whole() -> None:
    assert read_partial(DOCUMENT) == WHOLE
    assert list(read_partial(DOCUMENT)) == list(WHOLE)


@pytest.mark.parametrize("seed", range(20))
def test_pieces_may_end_anywhere(seed: int) -> None:
    chance = random.Random(seed)
    parser, rest = PartialJSON(), DOCUMENT
    while rest:
        size = chance.randint(0, 9)
        parser.feed(rest[:size])
        rest = rest[size:]
    assert parser.value() == WHOLE


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("", NO_VALUE),
        ("  ", NO_VALUE),
        ("{", {}),
        ('{"a', {}),
        ('{"a"', {}),
        ('{"a":', {}),
        ('{"a": tr', {}),
        ('{"a": true', {"a": True}),
        ('{"a": "b', {}),
        ('{"a": "b"', {"a": "b"}),
        ('{"a": 1', {"a": 1}),
        ('{"a": 1.', {}),
        ('{"a": 1.5e', {}),
        ('{"a": -', {}),
        ('{"a": 1, "a": 2', {"a": 2}),
        ("[1, [2, {", [1, [2, {}]]),
        ("[1,", [1]),
        ("nul", NO_VALUE),
        ("null", None),
        ("12", 12),
        ('"abc', NO_VALUE),
        ('"abc"', "abc"),
    ],
)
def test_readings(text: str, reading: Any) -> None:
    assert read_partial(text) == reading


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ('{"a": "b', {"a": "b"}),
        ('{"a": "b\\', {"a": "b"}),
        ('{"a": "b\\\\', {"a": "b\\"}),
        ('{"a": "b\\u00e', {"a": "b"}),
        ('{"a": "\\ud83d', {"a": ""}),
        ('{"a": "\\ud83d\\ude00', {"a": "\U0001f600"}),
        ('{"a', {}),
        ("", {}),
        ('["x", "y', ["x", "y"]),
    ],
)
def test_a_text_that_has_not_ended_is_read_where_that_is_wanted(text: str, reading: Any) -> None:
    assert read_open_json(text) == reading


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("no", NO_VALUE),
        ("{bad", {}),
        ("[1,]", [1]),
        ('{"a": 1,}', {"a": 1}),
        ('{"a" 1}', {}),
        ("[01]", []),
        ("[+1]", []),
        ("1 2", 1),
        ('["\\x"]', []),
        ('{"a": ]', {}),
        ("}", NO_VALUE),
    ],
)
def test_what_is_no_json_ends_the_reading(text: str, reading: Any) -> None:
    parser = PartialJSON()
    parser.feed(text)
    assert parser.error
    parser.feed(' "more"')
    assert parser.value() == reading


def test_what_has_begun_as_no_json_is_an_error() -> None:
    with pytest.raises(ValueError, match="unexpected 'no'"):
        read_open_json("no")


def test_a_reading_does_not_change() -> None:
    parser = PartialJSON()
    readings: List[Any] = []
    for piece in ('{"a": [1', ", 2", '], "b": {', '"c": 3}', "}"):
        parser.feed(piece)
        readings.append(parser.value())
    assert readings == [
        {"a": [1]},
        {"a": [1, 2]},
        {"a": [1, 2], "b": {}},
        {"a": [1, 2], "b": {"c": 3}},
        {"a": [1, 2], "b": {"c": 3}},
    ]


# Accumulator


def test_text_is_what_the_parts_make_up_to_any_count() -> None:
    accumulator = TextAccumulator("a")
    accumulator.parts += ["b", "c", "d"]
    assert [accumulator.value_after(count) for count in (2, 4, 1, 3, 0)] == ["ab", "abcd", "a", "abc", ""]


def test_json_is_read_up_to_any_count() -> None:
    accumulator = JSONAccumulator({"start": True})
    accumulator.parts += ["", '{"a": [1', ", 2]", "}"]
    expected = [{"start": True}, {"start": True}, {"a": [1]}, {"a": [1, 2]}, {"a": [1, 2]}]
    assert [accumulator.value_after(count) for count in range(5)] == expected
    assert [accumulator.value_after(count) for count in reversed(range(5))] == expected[::-1]
    assert accumulator.final_value() == {"a": [1, 2]}


@pytest.mark.parametrize(
    ("parts", "value"),
    [([], {"s": 1}), (["", ""], {"s": 1}), (['{"a": "cut sh'], {}), (["[1", ", 2"], [1, 2])],
)
def test_json_that_is_cut_short_is_read_as_far_as_it_goes(parts: List[str], value: Any) -> None:
    accumulator = JSONAccumulator({"s": 1})
    accumulator.parts += parts
    assert accumulator.final_value() == value


def test_what_is_no_json_is_told() -> None:
    accumulator = JSONAccumulator({})
    accumulator.parts.append("{bad}")
    with pytest.raises(ValueError, match=r"unexpected 'b' in '\{bad\}'"):
        accumulator.final_value()
