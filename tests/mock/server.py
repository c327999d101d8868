"""The mock, running: a server that holds every request against the description and makes up the answers."""

from __future__ import annotations

import json
import socket
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Generator

from .document import with_examples

__all__ = ["running"]

START_SECONDS = 60
# Lists in forms travel as `files[]`, which OpenAPI has no way of saying.
_FORM = "--validator-form-array-format=brackets"
_OPTIONS = [_FORM, "--host=127.0.0.1", "--quiet", "--no-color", "--stream-count=2", "--stream-interval=1"]


@contextmanager
def running(program: Path, folder: Path) -> Generator[str, None, None]:
    """The mock's address, while it runs.

    Args:
        program: The server.
        folder: Where its description and its log go.
    """
    port = _free_port()
    origin = f"http://127.0.0.1:{port}"
    description, log = folder / "openapi.json", folder / "mock.log"
    description.write_text(json.dumps(with_examples(origin)), encoding="utf-8")
    command = [str(program), f"--port={port}", *_OPTIONS, str(description)]
    with log.open("w") as output:
        server = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
        try:
            _wait_until_ready(server, log)
            yield origin
        finally:
            server.kill()
            server.wait(10)


def _free_port() -> int:
    """A port that nobody listens at; needed beforehand, as the description names it."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _wait_until_ready(server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while "Ready to accept requests" not in (printed := log.read_text(encoding="utf-8")):
        if server.poll() is not None or time.monotonic() > deadline:
            raise AssertionError(f"The mock did not start:\n{printed}")
        time.sleep(0.02)
