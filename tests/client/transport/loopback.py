"""A server on loopback that counts connections and closes them when a test says so.

Its paths say what it does: `/` answers, `/slow` waits for `release`, `/stream` sends chunks without end,
`/closing` answers and then closes the connection without having said so. It is a proxy, too.
"""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import suppress
from typing import IO, Dict, List, Optional, Set, Tuple

__all__ = ["PATIENCE", "LoopbackServer"]

PATIENCE = 60
"""How long to wait, in seconds, for what takes no time unless the machine is busy."""

ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"


class LoopbackServer:
    """One thread per connection; use as a context manager."""

    def __init__(self, tls: Optional[ssl.SSLContext] = None) -> None:
        self.requests: List[Tuple[str, Dict[str, str], bytes]] = []
        """Request line, headers by lower-case name, body."""
        self.connections = 0
        self.release = threading.Event()
        self.closed = threading.Semaphore(0)
        """Released once for every connection whose client closed it."""
        self._tls = tls
        self._open: Set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=2000)
        scheme = "http" if tls is None else "https"
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{scheme}://127.0.0.1:{self.port}"

    def __enter__(self) -> LoopbackServer:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.release.set()
        # Closing alone would not wake a thread that waits in accept().
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.drop_connections()

    def drop_connections(self) -> None:
        """Close every open connection from this side, as a server does with idle ones."""
        for connection in list(self._open):
            with suppress(OSError):  # closed by its own thread meanwhile
                connection.shutdown(socket.SHUT_RDWR)

    def wait_until_closed(self, count: int) -> bool:
        """Whether clients closed this many connections."""
        return all(self.closed.acquire(timeout=PATIENCE) for _ in range(count))

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            self._open.add(connection)
            with connection, connection.makefile("rb") as received:
                while self._answer(connection, received):
                    pass
        except OSError:
            pass  # a client that refuses the certificate, or is gone
        finally:
            self._open.discard(connection)
            self.closed.release()

    def _answer(self, connection: socket.socket, received: IO[bytes]) -> bool:
        line = received.readline().decode().strip()
        if not line:
            return False
        headers: Dict[str, str] = {}
        for header in iter(received.readline, b"\r\n"):
            name, _, value = header.decode().partition(":")
            headers[name.lower()] = value.strip()
        body: bytes = received.read(int(headers.get("content-length", 0)))
        self.requests.append((line, headers, body))
        target = line.split()[1]
        if line.startswith("CONNECT"):
            return self._tunnel(connection, received, target)
        path = "/" + target.split("://")[-1].partition("/")[2] if "://" in target else target
        if path == "/slow":
            self.release.wait(PATIENCE)
        if path == "/stream":
            connection.sendall(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
            while not self.release.is_set():
                connection.sendall(b"5\r\nchunk\r\n")
            return False
        connection.sendall(
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
        )
        return path != "/closing"

    def _tunnel(self, connection: socket.socket, received: IO[bytes], target: str) -> bool:
        """Be the proxy: connect to the target and copy both ways."""
        host, _, port = target.partition(":")
        with socket.create_connection((host, int(port))) as far:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_copy, args=(far, connection), daemon=True)
            back.start()
            _copy(connection, far)
            back.join(5)
        return False


def _copy(source: socket.socket, target: socket.socket) -> None:
    try:
        while True:
            data = source.recv(65536)
            if not data:
                break
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass  # either side is gone
