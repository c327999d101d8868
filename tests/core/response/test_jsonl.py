"""JSON lines: every line ending, every cut, one unfinished line in memory at a time."""

from __future__ import annotations

import json
import random
import tracemalloc
from typing import List

import httpx
import pytest

from anthropic._core.errors import APIResponseValidationError
from anthropic._core.response.jsonl import LineSplitter
from anthropic._core.response.line_reader import LineReader


def split(*chunks: bytes) -> List[str]:
    splitter = LineSplitter()
    lines = [line for chunk in chunks for line in splitter.feed(chunk)]
    return [line.decode() for line in lines + splitter.flush()]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", []),
        (b"1\n2\n", ["1", "2"]),
        (b"1\n2", ["1", "2"]),
        (b"1\r\n2\r\n", ["1", "2"]),
        (b"1\r2\r", ["1", "2"]),
        (b"\n\n1\n  \n\n2\n\n", ["1", "2"]),
        (b"\xef\xbb\xbf1\n", ["1"]),
        (b'"\xc3\xa9"\n', ['"é"']),
        ('"a\u2028b\x85c"\n'.encode(), ['"a\u2028b\x85c"']),
    ],
)
def test_lines(body: bytes, expected: List[str]) -> None:
    assert split(body) == expected
    assert split(*(body[i : i + 1] for i in range(len(body)))) == expected


def test_random_splits() -> None:
    rng = random.Random(3)
    for _ in range(300):
        values = [{"id": i, "text": rng.choice(["é", "\u2028", "😀", "plain"]) * 3} for i in range(9)]
        newline = rng.choice(["\n", "\r\n", "\n\n"])
        body = newline.join(json.dumps(value, ensure_ascii=False) for value in values).encode()
        cuts = sorted(rng.randrange(len(body) + 1) for _ in range(6))
        chunks = [body[start:end] for start, end in zip([0, *cuts], [*cuts, len(body)])]
        assert [json.loads(line) for line in split(*chunks)] == values


def test_bytes_that_are_not_utf_8_are_replaced() -> None:
    response = httpx.Response(200, request=httpx.Request("GET", "http://test/results"))
    assert list(LineReader(object, response).feed(b'"a\xffb"\n')) == ["a\ufffdb"]


def test_memory_is_that_of_one_piece() -> None:
    piece = b'{"custom_id": "x"}\n' * 800
    splitter = LineSplitter()
    splitter.feed(piece)
    tracemalloc.start()
    try:
        for _ in range(300):
            splitter.feed(piece)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 20 * len(piece)


def test_a_line_that_is_not_json_is_named() -> None:
    response = httpx.Response(200, request=httpx.Request("GET", "http://test/results"))
    reader = LineReader(object, response)
    values = reader.feed(b'{"a": 1}\n{"a": \n{"a": 2}\n')
    assert next(values) == {"a": 1}
    with pytest.raises(APIResponseValidationError, match=r"Expecting value.*\{\"a\": ") as caught:
        next(values)
    assert isinstance(caught.value, json.JSONDecodeError)
    assert caught.value.doc == '{"a": '
    assert caught.value.body == '{"a": '
    assert reader.received == 1
