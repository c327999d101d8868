"""AWS event streams, read as botocore reads them however they are cut; the meaning of Bedrock's frames."""

from __future__ import annotations

import json
import random
from typing import Any, Dict, Iterator, List, Tuple
from uuid import UUID

import pytest

from anthropic.lib.bedrock._event_stream import EventStreamError, FrameDecoder
from anthropic.lib.bedrock._stream_decoder import AWSEventStreamDecoder
from tests.lib.platforms.aws.botocore_reference import frames_of

from .event_stream_writer import chunk, exception, frame

Frames = List[Tuple[Dict[str, Any], bytes]]


def random_frame(source: random.Random) -> bytes:
    values: Dict[str, Any] = {
        "yes": True,
        "no": False,
        "byte": source.randint(-128, 127),
        "short": source.randint(-(2**15), 2**15 - 1),
        "integer": source.randint(-(2**31), 2**31 - 1),
        "long": source.randint(-(2**63), 2**63 - 1),
        "time": source.randint(0, 2**42),
        "bytes": bytes(source.choices(range(256), k=source.randint(0, 9))),
        ":text": "".join(source.choices("aé漢\U0001f600:", k=source.randint(0, 9))),
        "uuid": UUID(int=source.getrandbits(128)),
    }
    names = source.sample(sorted(values), k=source.randint(0, len(values)))
    types = {"byte": 2, "short": 3, "integer": 4, "long": 5, "time": 8}
    payload = bytes(source.choices(range(256), k=source.choice([0, 1, 5, 40])))
    return frame({name: values[name] for name in names}, payload, types)


def read(*pieces: bytes) -> Frames:
    decoder = FrameDecoder()
    frames = [frame for piece in pieces for frame in decoder.feed(piece)]
    assert decoder.pending == 0
    return [(found.headers, found.payload) for found in frames]


def test_random_frames_are_read_as_botocore_reads_them_at_every_split() -> None:
    source = random.Random(5)
    for _ in range(60):
        data = b"".join(random_frame(source) for _ in range(3))
        expected = frames_of(data)
        assert len(expected) == 3
        assert read(data) == expected
        for at in range(len(data) + 1):
            assert read(data[:at], data[at:]) == expected


def test_random_frames_are_read_byte_by_byte_and_in_random_pieces() -> None:
    source = random.Random(6)
    for _ in range(100):
        data = b"".join(random_frame(source) for _ in range(5))
        expected = frames_of(data)
        assert read(*(data[at : at + 1] for at in range(len(data)))) == expected
        cuts = sorted(source.sample(range(len(data)), k=6))
        assert read(*(data[a:b] for a, b in zip([0, *cuts], [*cuts, len(data)]))) == expected


def damaged(data: bytes) -> Iterator[bytes]:
    for at in range(len(data)):
        yield data[:at] + bytes([data[at] ^ 0x10]) + data[at + 1 :]


def test_a_changed_byte_is_noticed_wherever_it_is() -> None:
    data = frame({":message-type": "event", "n": 1}, b"payload")
    for changed in damaged(data):
        with pytest.raises(EventStreamError):
            read(changed)


def test_what_came_before_a_changed_frame_is_given_first() -> None:
    decoder = AWSEventStreamDecoder()
    sound = chunk({"type": "ping"})
    (event,) = decoder.feed(sound + sound[:-1] + b"!")
    assert event.event == "ping"
    (problem,) = decoder.flush()
    assert problem.event == "The checksum of a frame is wrong"
    with pytest.raises(EventStreamError, match="checksum"):
        decoder.feed(sound)


@pytest.mark.parametrize(
    "headers",
    [
        b"\x05ab",
        b"\x01a\x0a",
        b"\x01a\x07\x00\x09abc",
        b"\x01a\x07\x00\x01\xff",
        b"\x01a\x00\x01a\x00",
        b"\x01a",
    ],
    ids=["short name", "unknown type", "short value", "no text", "twice", "no type"],
)
def test_headers_that_cannot_be_read_are_an_error(headers: bytes) -> None:
    from struct import pack
    from zlib import crc32

    lengths = pack(">II", 16 + len(headers), len(headers))
    whole = lengths + pack(">I", crc32(lengths)) + headers
    with pytest.raises(EventStreamError):
        read(whole + pack(">I", crc32(whole)))


@pytest.mark.parametrize(("total", "headers"), [(15, 0), (20, 8), (2**30, 0), (2**20, 2**18)])
def test_lengths_that_cannot_be_are_not_waited_for(total: int, headers: int) -> None:
    from struct import pack
    from zlib import crc32

    lengths = pack(">II", total, headers)
    with pytest.raises(EventStreamError, match="not possible"):
        FrameDecoder().feed(lengths + pack(">I", crc32(lengths)))


def test_many_small_pieces_take_time_in_proportion() -> None:
    """A frame of a megabyte in pieces of 16 bytes: joined once, not once per piece."""
    data = frame({}, bytes(2**20))
    pieces = [data[at : at + 16] for at in range(0, len(data), 16)]
    assert read(*pieces)[0][1] == bytes(2**20)


def events(*frames: bytes) -> List[Tuple[Any, Any]]:
    found = AWSEventStreamDecoder().feed(b"".join(frames))
    return [(event.event, json.loads(event.data)) for event in found]


def test_chunks_are_the_events_of_the_public_api() -> None:
    start, ping = {"type": "message_start", "message": {"id": "é"}}, {"type": "ping"}
    assert events(chunk(start), chunk(ping)) == [("message_start", start), ("ping", ping)]
    assert events(chunk({"completion": "x", "type": "completion"}))[0][0] is None


def test_frames_of_other_kinds_are_skipped() -> None:
    other = frame({":message-type": "event", ":event-type": "metadata"}, b"{}")
    newer = frame({":message-type": "later"}, b"?")
    assert events(other, newer, chunk({"type": "message_stop"})) == [
        ("message_stop", {"type": "message_stop"})
    ]


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("throttlingException", "rate_limit_error"),
        ("ThrottlingException", "rate_limit_error"),
        ("validationException", "invalid_request_error"),
        ("modelTimeoutException", "timeout_error"),
        ("serviceUnavailableException", "service_unavailable_error"),
        ("internalServerException", "api_error"),
        ("modelStreamErrorException", "api_error"),
        ("brandNewException", "api_error"),
    ],
)
def test_exceptions_are_error_events_that_keep_their_name(name: str, type_: str) -> None:
    ((event, data),) = events(exception(name, "because"))
    assert event == "error"
    assert data["error"] == {"type": type_, "message": "because", "aws_exception": name}


def test_errors_without_a_payload_are_error_events_too() -> None:
    headers = {":message-type": "error", ":error-code": "Oops", ":error-message": "broken"}
    ((event, data),) = events(frame(headers, b""))
    assert (event, data["error"]["message"], data["error"]["aws_exception"]) == ("error", "broken", "Oops")


@pytest.mark.parametrize(
    "payload", [b"", b"{}", b"[]", b'{"bytes": 1}', b'{"bytes": "?"}', b'{"bytes": "/w=="}']
)
def test_a_chunk_without_an_event_is_an_error(payload: bytes) -> None:
    headers = {":event-type": "chunk", ":message-type": "event"}
    with pytest.raises(EventStreamError, match="does not hold an event"):
        events(frame(headers, payload))


def test_an_exception_of_any_payload_has_a_message() -> None:
    headers = {":exception-type": "x", ":message-type": "exception"}
    for payload, message in ((b"\xff", "\ufffd"), (b"[1]", "[1]"), (b'{"originalMessage":"m"}', "m")):
        ((_, data),) = events(frame(headers, payload))
        assert data["error"]["message"] == message


def test_the_end_inside_a_frame_is_not_an_event() -> None:
    decoder = AWSEventStreamDecoder()
    decoder.feed(chunk({"type": "message_stop"})[:-1])
    (left,) = decoder.flush()
    with pytest.raises(json.JSONDecodeError):
        left.json()
    whole = AWSEventStreamDecoder()
    assert [event.event for event in whole.iter_bytes(iter([chunk({"type": "ping"})]))] == ["ping"]
    assert whole.flush() == []
