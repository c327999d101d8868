"""The fake as a server: HTTP/1.1 on loopback, a thread per connection. It sends answers and decides
nothing."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from http.client import responses
from http.server import BaseHTTPRequestHandler
from socketserver import BaseServer
from typing import Any, Dict, Iterable, List, Tuple, cast

from ._answer import Answer, Responder


class Server:
    """A server that accepts connections until it is closed; closing ends the open ones, also those in a
    delay."""

    def __init__(self, fake: Responder, port: int) -> None:
        self.fake = fake
        self.closing = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", port), backlog=512)
        self.port: int = self._listener.getsockname()[1]
        self._open: Dict[socket.socket, threading.Thread] = {}
        self._lock = threading.Lock()
        self._acceptor = threading.Thread(target=self._accept, name="anthropic.testing", daemon=True)
        self._acceptor.start()

    def close(self) -> None:
        """Stop listening, cut the open connections, wait for their threads."""
        self.closing.set()
        # accept() is not woken by closing the socket on every platform; a connection wakes it on all.
        socket.create_connection(("127.0.0.1", self.port)).close()
        self._acceptor.join()
        self._listener.close()
        with self._lock:
            connections = list(self._open.items())
        for connection, _ in connections:
            _cut(connection)
        for _, thread in connections:
            if thread is not threading.current_thread():
                thread.join(timeout=5.0)

    def _accept(self) -> None:
        while not self.closing.is_set():
            connection, address = self._listener.accept()
            thread = threading.Thread(
                target=self._serve,
                args=(connection, address),
                name="anthropic.testing connection",
                daemon=True,
            )
            with self._lock:
                self._open[connection] = thread
            thread.start()

    def _serve(self, connection: socket.socket, address: Tuple[str, int]) -> None:
        try:
            with suppress(OSError):  # The client may go away at any time.
                _Connection(connection, address, cast(BaseServer, self))
        finally:
            with self._lock:
                del self._open[connection]
            connection.close()


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Any

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing: `FakeAnthropic.requests` has it all."""

    def answer(self) -> None:
        """Read one request, ask the fake, send its answer."""
        body = self._read_body()
        target = self.path
        origin = f"http://{self.headers.get('host', 'localhost')}"
        if "://" in target.partition("?")[0]:  # What a client sends to a proxy.
            target = "/" + target.split("://", 1)[1].partition("/")[2]
        answer = self.server.fake.answer(self.command, target, self.headers.items(), body, origin=origin)
        self._play(answer)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = answer

    def _read_body(self) -> bytes:
        if self.headers.get("transfer-encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("content-length", 0)))
        parts: List[bytes] = []
        while size := int(self._line().partition(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass  # Trailers.
        return b"".join(parts)

    def _line(self) -> bytes:
        line = self.rfile.readline()
        if not line:
            raise ConnectionAbortedError("The client went away in the middle of its request.")
        return line

    def _play(self, answer: Answer) -> None:
        if answer.delay:
            self.server.closing.wait(answer.delay)
        if answer.cut == "before" or self.server.closing.is_set():
            return self._end()
        if answer.raw is not None:
            self.connection.sendall(answer.raw)
            return self._end()
        has_body = self.command != "HEAD" and answer.status not in (204, 304)
        headers = dict(answer.headers)
        pieces: Iterable[bytes] = answer.iter_sent() if has_body else ()
        if answer.is_streamed:
            headers["transfer-encoding"] = "chunked"
            pieces = map(_chunk, pieces)
        else:
            answer_body = tuple(answer.pieces)
            headers["content-length"] = str(sum(map(len, answer_body)))
        self._send(_head(answer.status, headers), pieces, answer)

    def _send(self, head: bytes, pieces: Iterable[bytes], answer: Answer) -> None:
        for piece in pieces:
            # Head and first piece are sent in one packet, so that a client does not wait twice.
            self.connection.sendall(head + piece)
            head = b""
            if answer.pause and self.server.closing.wait(answer.pause):
                return self._end()
        if answer.cut is not None:
            self.connection.sendall(head)
            return self._end()
        self.connection.sendall(
            head + (b"0\r\n\r\n" if answer.is_streamed and self.command != "HEAD" else b"")
        )

    def _end(self) -> None:
        self.close_connection = True
        _cut(self.connection)


def _chunk(piece: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(piece), piece) if piece else b""


def _head(status: int, headers: Dict[str, str]) -> bytes:
    reason = "Overloaded" if status == 529 else responses.get(status, "Unknown")
    lines = [f"HTTP/1.1 {status} {reason}", *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _cut(connection: socket.socket) -> None:
    with suppress(OSError):  # The client may have closed it before.
        connection.shutdown(socket.SHUT_RDWR)
