"""The framing of event streams: every line ending, every cut, nothing lost, nothing quadratic."""

from __future__ import annotations

import random
import time
from typing import List, Optional, Tuple

import pytest

from anthropic._core.events.sse import ServerSentEvent, SSEDecoder

Fields = Tuple[Optional[str], str, Optional[str], Optional[int]]


def decode(*chunks: bytes) -> List[Fields]:
    """All events of a body given in pieces, the unfinished one included."""
    return [fields(event) for event in SSEDecoder().iter_bytes(chunks)]


def fields(event: ServerSentEvent) -> Fields:
    return event.event, event.data, event.id, event.retry


def names_and_data(*chunks: bytes) -> List[Tuple[Optional[str], str]]:
    return [(name, data) for name, data, _, _ in decode(*chunks)]


@pytest.mark.parametrize("newline", [b"\n", b"\r\n", b"\r"])
def test_line_endings(newline: bytes) -> None:
    body = newline.join([b"event: a", b"data: 1", b"", b"data: 2", b"data: 3", b"", b""])
    assert names_and_data(body) == [("a", "1"), (None, "2\n3")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"data:  two spaces\n\n", [(None, " two spaces")]),
        (b"data:none\n\n", [(None, "none")]),
        (b"data\n\n", [(None, "")]),
        (b"data:\ndata:\n\n", [(None, "\n")]),
        (b"event: x\ndata: 1\nevent: y\n\n", [("y", "1")]),
        (b"event: x\n\n", [("x", "")]),
        (b": comment\n\n", []),
        (b"event: x\n: comment\ndata: 1\n\n", [("x", "1")]),
        (b"unknown: field\ndata: 1\n\n", [(None, "1")]),
        (b"\n\n\n\n", []),
        (b"data: 1\n\n\n\n\ndata: 2\n\n", [(None, "1"), (None, "2")]),
        (b"data: 1\n\r\ndata: 2\r\r\n", [(None, "1"), (None, "2")]),
        (b"data: 1\r\n\ndata: 2\n\n", [(None, "1"), (None, "2")]),
        (b"\xef\xbb\xbfevent: x\ndata: 1\n\n", [("x", "1")]),
        (b"data: a: b\n\n", [(None, "a: b")]),
        ("data: a\u2028b\x0bc\x85d\n\n".encode(), [(None, "a\u2028b\x0bc\x85d")]),
        (b"data: a\xffb\n\n", [(None, "a\ufffdb")]),
        (b"event: x\ndata: 1\n\ndata: left open", [("x", "1"), (None, "left open")]),
        (b"event: x\ndata: 1\n\nevent: x\ndata: 2\n", [("x", "1"), ("x", "2")]),
    ],
)
def test_fields(body: bytes, expected: List[Tuple[Optional[str], str]]) -> None:
    assert names_and_data(body) == expected


def test_unfinished_events_wait_for_flush() -> None:
    decoder = SSEDecoder()
    assert decoder.feed(b"event: x\ndata: 1\n") == []
    assert [fields(event) for event in decoder.flush()] == [("x", "1", None, None)]
    assert decoder.flush() == []


def test_id_and_retry() -> None:
    body = b"id: 7\nretry: 250\ndata: 1\n\ndata: 2\n\nid: bad\0id\ndata: 3\n\nid\nretry: soon\ndata: 4\n\n"
    assert decode(body) == [
        (None, "1", "7", 250),
        (None, "2", "7", None),
        (None, "3", "7", None),
        (None, "4", "", None),
    ]
    assert decode(b"id: 9\n\nevent: e\ndata: 1\n\nevent: e\ndata: 2\n\n") == [
        ("e", "1", "9", None),
        ("e", "2", "9", None),
    ]


def test_event_shows_its_lines_and_json() -> None:
    (event,) = SSEDecoder().feed(b'event: x\n: note\ndata: {"a":\ndata: 1}\n\n')
    assert event.raw == ["event: x", ": note", 'data: {"a":', "data: 1}"]
    assert event.json() == {"a": 1}
    assert ServerSentEvent(event="x", data="1", raw=["data: 1"]).raw == ["data: 1"]
    assert ServerSentEvent().data == ""
    assert ServerSentEvent().raw == []


PIECES = [
    b"event: content_block_delta",
    b"event: ping",
    b"event:tight",
    b"data: {}",
    'data: {"text": "h\u00e9llo \U0001f600 \u2028"}'.encode(),
    b"data:",
    b"data: \xf0\x9f broken",
    b"id: 12",
    b"retry: 100",
    b": a comment",
    b"stray",
    b"",
    b"",
    b"",
]


def random_body(rng: random.Random) -> bytes:
    newline = rng.choice([b"\n", b"\r\n", b"\r", b""])
    lines = [rng.choice(PIECES) for _ in range(rng.randrange(1, 30))]
    lead = rng.choice([b"", b"\xef\xbb\xbf"])
    return lead + b"".join(line + (newline or rng.choice([b"\n", b"\r\n", b"\r"])) for line in lines)


def line_by_line(body: bytes) -> List[Fields]:
    """The same framing, read slowly: one line after the other, from the whole body."""
    text = body.decode("utf-8", "replace")
    text = text[1:] if text[:1] == "\ufeff" else text
    events: List[Fields] = []
    name: Optional[str] = None
    data: List[str] = []
    last_id: Optional[str] = None
    retry: Optional[int] = None
    for line in [*text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), ""]:
        if not line:
            if name or data:
                events.append((name, "\n".join(data), last_id, retry))
            name, data, retry = None, [], None
            continue
        field, _, value = line.partition(":")
        value = value[1:] if value.startswith(" ") else value
        if field == "event":
            name = value
        elif field == "data":
            data.append(value)
        elif field == "id":
            last_id = value
        elif field == "retry":
            retry = int(value)
    return events


def test_ten_thousand_random_splits() -> None:
    rng = random.Random(7)
    for _ in range(500):
        body = random_body(rng)
        expected = line_by_line(body)
        assert decode(body) == expected, body
        for _ in range(20):
            cuts = sorted(rng.randrange(len(body) + 1) for _ in range(rng.randrange(1, 8)))
            chunks = [body[start:end] for start, end in zip([0, *cuts], [*cuts, len(body)])]
            assert decode(*chunks) == expected, chunks


def test_every_split_in_two_and_byte_by_byte() -> None:
    body = b"\xef\xbb\xbfevent: a\r\ndata: \xc3\xa9\r\n\r\n: c\r\rdata: 1\ndata: 2\n\nevent: b\ndata: 3\n\n"
    expected = line_by_line(body)
    assert len(expected) == 3
    for cut in range(len(body) + 1):
        assert decode(body[:cut], body[cut:]) == expected, cut
    assert decode(*(body[i : i + 1] for i in range(len(body)))) == expected


def test_time_is_linear_in_one_huge_event() -> None:
    piece = b"x" * 64

    def seconds(pieces: int) -> float:
        decoder = SSEDecoder()
        start = time.process_time()
        decoder.feed(b"event: big\ndata: ")
        for _ in range(pieces):
            decoder.feed(piece)
        (event,) = decoder.feed(b"\n\n")
        assert len(event.data) == pieces * len(piece)
        return time.process_time() - start

    small = min(seconds(1000) for _ in range(3))
    # 32 times the input; a decoder that joined at every piece would take 1,000 times as long.
    assert min(seconds(32000) for _ in range(3)) < max(small, 0.001) * 32 * 8
