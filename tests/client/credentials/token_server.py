"""The API and its token endpoint on a loopback socket, with answers as a test scripts them."""

from __future__ import annotations

import http.server
import json
import threading
from typing import Any, Dict, List, Optional, Tuple

__all__ = ["Received", "TokenServer"]

MESSAGE: Dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [{"type": "text", "text": "Hi"}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 1},
}


class Received:
    """A request that arrived."""

    def __init__(self, path: str, headers: Dict[str, str], body: bytes) -> None:
        self.path = path
        self.headers = headers
        self.body = body

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def bearer(self) -> Optional[str]:
        """The token it carries."""
        return self.headers.get("authorization", "").rpartition("Bearer ")[2] or None


class TokenServer:
    """Gives out `token-1`, `token-2`, …; `refused` tokens get a 401 from the API."""

    def __init__(self) -> None:
        self.exchanges: List[Received] = []
        self.calls: List[Received] = []
        self.answers: List[Tuple[int, Any]] = []
        """For the next exchanges: status and body; then tokens again."""
        self.refused: set[str] = set()
        self.lifetime = 3600
        self.release = threading.Event()
        """While it is not set, exchanges wait."""
        self.release.set()
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> TokenServer:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.release.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def tokens(self) -> List[Optional[str]]:
        """The tokens of the calls, in the order of their arrival."""
        return [call.bearer for call in self.calls]

    def answer(self, received: Received) -> Tuple[int, Any]:
        if not received.path.endswith("/v1/oauth/token"):
            self.calls.append(received)
            if received.bearer in self.refused:
                return 401, {"type": "error", "error": {"type": "authentication_error", "message": "no"}}
            return 200, MESSAGE
        with self._lock:
            self.exchanges.append(received)
            number = len(self.exchanges)
            scripted = self.answers.pop(0) if self.answers else None
        self.release.wait(60)
        return scripted or (200, {"access_token": f"token-{number}", "expires_in": self.lifetime})


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 200


def _handler(server: TokenServer) -> Any:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            status, answer = server.answer(Received(self.path, headers, body))
            text = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(text)))
            self.send_header("request-id", "req_1")
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    return Handler
