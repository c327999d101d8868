"""A server that sends the bytes of a script, in pieces, and cuts connections: what a fake of the API would
never do."""

from __future__ import annotations

import socket
import struct
import threading
import time
from typing import Callable, List, Optional, Sequence, Union

Step = Union[bytes, float, str]
"""Bytes to send, seconds to wait, or what to do with the connection: `cut` resets it."""

CUT = "cut"

# How long to wait, in seconds, for what takes no time unless the machine is busy.
_PATIENCE = 60


def head(*headers: str, status: str = "200 OK", content_type: str = "text/event-stream") -> bytes:
    """The head of a response whose body ends with the connection."""
    lines = [
        f"HTTP/1.1 {status}",
        f"Content-Type: {content_type}",
        "request-id: req_wire",
        "Connection: close",
    ]
    return "\r\n".join([*lines, *headers, "", ""]).encode()


def chunked(*pieces: bytes, end: bool = True) -> List[Step]:
    """A body in pieces that arrive one by one; without its end, it stays open."""
    steps: List[Step] = [b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces]
    return [*steps, b"0\r\n\r\n"] if end else steps


class ScriptedServer:
    """Answers the n-th request with the n-th script, and later ones with the last. Records the requests."""

    def __init__(self, *scripts: Sequence[Step]) -> None:
        self.scripts = list(scripts)
        self.requests: List[bytes] = []
        self.hung_up = threading.Event()
        """Set when a client has gone away before the end of its answer."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._closing = False
        self._threads: List[threading.Thread] = []
        self._accepting = threading.Thread(target=self._accept, daemon=True)

    @property
    def url(self) -> str:
        host, port = self._listener.getsockname()[:2]
        return f"http://{host}:{port}"

    def __enter__(self) -> ScriptedServer:
        self._accepting.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing = True
        with socket.create_connection(self._listener.getsockname()[:2]):
            pass
        self._accepting.join(_PATIENCE)
        for thread in self._threads:
            thread.join(_PATIENCE)
        self._listener.close()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._closing:
                connection.close()
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(_PATIENCE)
            try:
                request = _read_request(connection)
            except OSError:  # reset, or silent for too long: no request came
                return
            if request is None:
                return
            index = min(len(self.requests), len(self.scripts) - 1)
            self.requests.append(request)
            try:
                self._play(connection, self.scripts[index])
            except OSError:
                self.hung_up.set()

    def _play(self, connection: socket.socket, script: Sequence[Step]) -> None:
        for step in script:
            if isinstance(step, bytes):
                connection.sendall(step)
            elif isinstance(step, float):
                self._wait(connection, step)
            else:
                # Closing with this option set resets the connection instead of ending it.
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return

    def _wait(self, connection: socket.socket, seconds: float) -> None:
        """Wait, or until the client hangs up."""
        connection.settimeout(seconds)
        try:
            if not connection.recv(1):
                self.hung_up.set()
        except socket.timeout:
            pass
        connection.settimeout(_PATIENCE)


def _read_request(connection: socket.socket) -> Optional[bytes]:
    received = b""
    while b"\r\n\r\n" not in received:
        piece = connection.recv(65536)
        if not piece:
            return None
        received += piece
    top, _, body = received.partition(b"\r\n\r\n")
    length = 0
    for line in top.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    while b"transfer-encoding: chunked" in top.lower() and not body.endswith(b"0\r\n\r\n"):
        body += connection.recv(65536)
    while len(body) < length:
        body += connection.recv(65536)
    return top + b"\r\n\r\n" + body


def eventually(condition: Callable[[], bool], seconds: float = _PATIENCE) -> bool:
    """Whether a condition comes true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.005)
    return condition()
