"""A first request of an async client does not hold up the event loop by loading modules and certificates."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

# Answers one request, notes what the thread of the event loop imports and opens meanwhile, and prints it.
SCRIPT = """
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

library, scheme = sys.argv[1:]
message = {
    "id": "msg_1", "type": "message", "role": "assistant", "model": "m", "stop_reason": "end_turn",
    "content": [{"type": "text", "text": "Hi"}], "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 1},
}

class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(message).encode())

    def log_message(self, *arguments):
        pass

server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()

import anthropic

seen = {"import": [], "open": []}
watched = None

def watch(event, arguments):
    if event in seen and threading.get_ident() == watched:
        seen[event].append(str(arguments[0]))

sys.addaudithook(watch)

async def main():
    global watched
    client = anthropic.AsyncAnthropic(
        api_key="k", max_retries=0, base_url=f"{scheme}://127.0.0.1:{server.server_port}"
    )
    watched = threading.get_ident()
    try:
        await client.messages.create(max_tokens=1, model="m", messages=[{"role": "user", "content": "Hi"}])
    except anthropic.APIConnectionError:
        assert scheme == "https"
    watched = None
    print(json.dumps(seen))

if library == "trio":
    import trio
    trio.run(main)
else:
    import asyncio
    asyncio.run(main())
"""


@pytest.mark.parametrize("library", ["asyncio", "trio"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_first_request_loads_in_another_thread(library: str, scheme: str) -> None:
    command = [sys.executable, "-c", SCRIPT, library, scheme]
    seen = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    # What `client.messages` and its method are made of is loaded where they are used: that cannot wait.
    others = [name for name in seen["import"] if not name.startswith("anthropic")]
    assert len(seen["import"]) < 60, seen["import"]
    assert len(others) < 10, others
    assert [path for path in seen["open"] if path.endswith((".pem", ".crt", ".cnf"))] == []
    assert len(seen["open"]) < 100
