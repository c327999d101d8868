"""Answers every benchmark with prepared bytes: doing more would disturb the client it shares cores with.

Run as a module it prints its port and serves until its input ends.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any, ClassVar, Dict, Iterable, List

from tests.benchmarks import payloads

__all__ = ["main"]

_HEAD = b"HTTP/1.1 200 OK\r\nrequest-id: req_018EeWyXxfu5pfWkrYcMdjWG\r\ncontent-type: %b\r\n"


_LATER_SECONDS = 0.05


def _answer(document: Any) -> bytes:
    body = json.dumps(document).encode()
    return _HEAD % b"application/json" + b"content-length: %d\r\n\r\n" % len(body) + body


def _chunked(content_type: bytes, chunks: Iterable[bytes]) -> bytes:
    framed = b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
    return _HEAD % content_type + b"transfer-encoding: chunked\r\n\r\n" + framed + b"0\r\n\r\n"


def _packed(data: bytes) -> Iterable[bytes]:
    return (data[start : start + 16384] for start in range(0, len(data), 16384))


def _answers(port: int) -> Dict[bytes, bytes]:
    """Answers by method and target; the benchmarks tell their answers apart by the first part of the path."""
    events = payloads.stream_events()
    jsonl = _chunked(b"application/binary", _packed(payloads.batch_results()))
    answers = {
        b"POST /small/v1/messages": _answer(payloads.SMALL_MESSAGE),
        b"POST /later/v1/messages": _answer(payloads.SMALL_MESSAGE),
        b"POST /large/v1/messages": _answer(payloads.LARGE_MESSAGE),
        b"POST /packed/v1/messages": _chunked(b"text/event-stream", _packed(b"".join(events))),
        b"POST /single/v1/messages": _chunked(b"text/event-stream", events),
        b"GET /small/v1/messages/batches/done/results": jsonl,
        b"GET /small/v1/messages/batches/done": _answer(
            payloads.ended_batch(f"http://127.0.0.1:{port}/small/v1/messages/batches/done/results")
        ),
        b"POST /small/v1/files": _answer(
            {
                "id": "file_1",
                "type": "file",
                "filename": "large.bin",
                "mime_type": "application/octet-stream",
                "size_bytes": 8 << 20,
                "created_at": "2026-08-20T18:37:24.100435Z",
            }
        ),
    }
    for deltas in {*payloads.TOOL_DELTAS, *payloads.SNAPSHOTS}:
        target = f"POST /tool{deltas}/v1/messages".encode()
        answers[target] = _chunked(b"text/event-stream", payloads.tool_events(deltas))
    after = ""
    for number in range(payloads.BATCH_PAGES):
        page = payloads.batch_page(number)
        answers[b"GET /small/v1/messages/batches?" + after.encode()] = _answer(page)
        after = page["last_id"]
    return answers


class _Connection(asyncio.Protocol):
    answers: ClassVar[Dict[bytes, bytes]] = {}
    conversation: ClassVar[List[bytes]] = []

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._head = b""
        self._body_left = 0
        self._turn = 0

    def data_received(self, data: bytes) -> None:
        if self._body_left:
            self._body_left -= len(data)
        else:
            head, end, body = (self._head + data).partition(b"\r\n\r\n")
            if not end:
                self._head = head
                return
            self._head = head
            self._body_left = _content_length(head) - len(body)
        if not self._body_left:
            answer = self._next_turn() if b" /tools/" in self._head else self.answers[_key(self._head)]
            if b" /later/" in self._head:
                # As many calls as the client makes are then really under way at once.
                asyncio.get_running_loop().call_later(_LATER_SECONDS, self._transport.write, answer)
            else:
                self._transport.write(answer)
            self._head = b""

    def _next_turn(self) -> bytes:
        """Answer by answer; after the last one, a conversation begins again."""
        self._turn += 1
        return self.conversation[(self._turn - 1) % len(self.conversation)]


def _content_length(head: bytes) -> int:
    _, found, rest = head.lower().partition(b"\r\ncontent-length:")
    return int(rest.partition(b"\r\n")[0]) if found else 0


def _key(head: bytes) -> bytes:
    method, target = head.split(b" ", 2)[:2]
    path, _, query = target.partition(b"?")
    if path.endswith(b"/batches"):
        path += b"?" + query.partition(b"after_id=")[2].partition(b"&")[0]
    return method + b" " + path


async def main() -> None:
    """Serve until the standard input ends."""
    server = await asyncio.get_running_loop().create_server(_Connection, "127.0.0.1", 0, backlog=2048)
    port = server.sockets[0].getsockname()[1]
    _Connection.answers = _answers(port)
    _Connection.conversation = [_answer(answer) for answer in payloads.tool_answers()]
    print(port, flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
