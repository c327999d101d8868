"""The network backend: what is written in one go, seen by a stream that records, without sockets."""

from __future__ import annotations

from typing import Any, List

import httpcore
import pytest

from anthropic._sync.transport.network_backend import JoiningBackend

ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"
HEAD = b"POST / HTTP/1.1\r\nHost: h\r\n"
LARGE = b"x" * 100_000


class RecordingStream(httpcore.MockStream):
    def __init__(self, writes: List[bytes]) -> None:
        super().__init__([ANSWER])
        self._writes = writes

    def write(self, buffer: bytes, timeout: Any = None) -> None:
        if buffer:
            self._writes.append(buffer)


class RecordingBackend(httpcore.NetworkBackend):
    def __init__(self) -> None:
        self.writes: List[bytes] = []

    def connect_tcp(self, *args: Any, **kwargs: Any) -> httpcore.NetworkStream:
        return RecordingStream(self.writes)


@pytest.mark.parametrize(
    ("content", "headers", "writes"),
    [
        (None, [], [HEAD + b"\r\n"]),
        (b"body", [("Content-Length", "4")], [HEAD + b"Content-Length: 4\r\n\r\nbody"]),
        (b"\r\n\r\n", [("Content-Length", "4")], [HEAD + b"Content-Length: 4\r\n\r\n\r\n\r\n"]),
        (LARGE, [("Content-Length", "100000")], [HEAD + b"Content-Length: 100000\r\n\r\n", LARGE]),
        (
            iter([b"one", b"two"]),
            [("Transfer-Encoding", "chunked")],
            [HEAD + b"Transfer-Encoding: chunked\r\n\r\n3\r\none\r\n", b"3\r\ntwo\r\n", b"0\r\n\r\n"],
        ),
    ],
)
def test_the_head_is_sent_with_the_body(content: Any, headers: Any, writes: List[bytes]) -> None:
    backend = RecordingBackend()
    origin = httpcore.Origin(b"http", b"h", 80)
    with httpcore.HTTPConnection(origin, network_backend=JoiningBackend(backend)) as connection:
        response = connection.request("POST", "http://h/", headers=[("Host", "h"), *headers], content=content)
    assert response.status == 200
    assert backend.writes == writes
