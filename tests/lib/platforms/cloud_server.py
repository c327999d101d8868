"""An HTTP server on loopback that hands every request to a function, for imitations of cloud platforms."""

from __future__ import annotations

import json
import threading
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable, Dict, Iterable, List, Union
from urllib.parse import unquote, urlsplit

from attrs import define, field
from typing_extensions import Self

__all__ = ["CloudServer", "Received", "Reply"]


@define
class Received:
    """A request as it came over the wire: nothing decoded but the names of headers, which are lower-case."""

    method: str
    target: str
    headers: Dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return unquote(urlsplit(self.target).path)

    def json(self) -> Any:
        return json.loads(self.body)


@define
class Reply:
    """An answer; a body in pieces is sent piece by piece."""

    body: Union[bytes, Iterable[bytes]] = b""
    status: int = 200
    headers: Dict[str, str] = field(factory=lambda: dict[str, str]())

    @classmethod
    def of(cls, data: object, status: int = 200, **headers: str) -> Reply:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return cls(json.dumps(data).encode(), status, {"content-type": "application/json", **named})


class _Handler(BaseHTTPRequestHandler):
    """Reads a request, and sends what `reply_to` makes of it."""

    protocol_version = "HTTP/1.1"

    def __init__(self, reply_to: Callable[[Received], Reply], *args: Any) -> None:
        self._reply_to = reply_to
        super().__init__(*args)

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except ConnectionError:
            self.close_connection = True

    def do_POST(self) -> None:
        self._send(self._reply_to(self._received()))

    do_GET = do_POST
    do_DELETE = do_POST

    def _received(self) -> Received:
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", 0)))
        return Received(self.command, self.path, headers, body)

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        if isinstance(reply.body, bytes):
            self.send_header("content-length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)
            return
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for piece in reply.body:
            self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, format: str, *args: Any) -> None:
        pass


class CloudServer:
    """Use as a context manager. `requests` are all that came; `fail` answers the next ones with errors."""

    def __init__(self, answer: Callable[[Received], Reply]) -> None:
        self.requests: List[Received] = []
        self._answer = answer
        self._failures: List[Reply] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, self.reply_to))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def fail(self, *replies: Reply) -> None:
        """Answer the next requests with these, whatever they ask for."""
        self._failures.extend(replies)

    def reply_to(self, received: Received) -> Reply:
        self.requests.append(received)
        return self._failures.pop(0) if self._failures else self._answer(received)

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._server.shutdown()
        self._server.server_close()
