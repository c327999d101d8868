"""The mock, running: a server that holds every request against the description and makes up the answers."""

from __future__ import annotations

import json
import socket
import subprocess
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Generator, Tuple

import httpx

from .document import with_examples

__all__ = ["running"]

START_SECONDS = 60
ATTEMPTS = 5
# Lists in forms travel as `files[]`, which OpenAPI has no way of saying.
_FORM = "--validator-form-array-format=brackets"
_OPTIONS = [_FORM, "--host=127.0.0.1", "--quiet", "--no-color", "--stream-count=2", "--stream-interval=1"]


class _PortTaken(Exception):
    """Between its choice and the start of the server somebody else has taken the port."""


@contextmanager
def running(program: Path, folder: Path) -> Generator[str, None, None]:
    """The mock's address, while it runs.

    Args:
        program: The server.
        folder: Where its description and its log go.
    """
    for attempt in range(1, ATTEMPTS + 1):
        server, origin = _started(program, folder, _free_port())
        try:
            try:
                _wait_until_ready(server, origin, folder / "mock.log")
            except _PortTaken:
                if attempt == ATTEMPTS:
                    raise
                continue
            yield origin
            return
        finally:
            server.kill()
            server.wait(10)


def _free_port() -> int:
    """A port that nobody listens at; needed beforehand, as the description names it."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _started(program: Path, folder: Path, port: int) -> Tuple[subprocess.Popen[bytes], str]:
    """The server's process, and the address it will have."""
    origin = f"http://127.0.0.1:{port}"
    description = folder / "openapi.json"
    description.write_text(json.dumps(with_examples(origin)), encoding="utf-8")
    command = [str(program), f"--port={port}", *_OPTIONS, str(description)]
    with (folder / "mock.log").open("w") as output:
        return subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT), origin


def _wait_until_ready(server: subprocess.Popen[bytes], origin: str, log: Path) -> None:
    """Wait until it answers. What it prints does not tell: that depends on where it runs (`CI=true`, say)."""
    deadline = time.monotonic() + START_SECONDS
    with httpx.Client(trust_env=False) as client:
        while True:
            with suppress(httpx.TransportError):
                if "healthy" in client.get(origin + "/_x-steady/health").text:
                    return
            printed = log.read_text(encoding="utf-8")
            if server.poll() is not None and "Address already in use" in printed:
                raise _PortTaken(printed)
            if server.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"The mock did not start:\n{printed}")
            time.sleep(0.02)
