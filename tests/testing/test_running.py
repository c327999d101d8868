"""The fake under load, from asyncio, and as a program."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from typing import Any, Dict, Iterator, List

import httpx
import pytest

from anthropic.testing import FakeAnthropic

ACCESS = {"x-api-key": "test-key", "anthropic-version": "2023-06-01"}
PARAMS: Dict[str, Any] = {
    "model": "claude-opus-4-8",
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "Hello"}],
}


def test_many_threads_get_their_own_answers(fake: FakeAnthropic) -> None:
    seen: List[str] = []

    def talk(number: int) -> None:
        with httpx.Client(base_url=fake.base_url, headers=ACCESS, trust_env=False) as http:
            for turn in range(5):
                said = f"{number}/{turn}"
                body = {**PARAMS, "messages": [{"role": "user", "content": said}]}
                answer = http.post("/v1/messages", json=body).json()
                assert answer["content"][0]["text"] == f"You said: {said}"
                seen.append(answer["id"])

    threads = [threading.Thread(target=talk, args=(number,), daemon=True) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(set(seen)) == len(fake.requests) == 40


@pytest.mark.parametrize("way", ["socket", "transport"])
def test_asyncio(way: str) -> None:
    async def main() -> List[str]:
        async with FakeAnthropic() as fake:
            fake.reply("Cut", cut="before")
            fake.reply("Late", delay=3)
            transport = fake.async_transport() if way == "transport" else None
            async with httpx.AsyncClient(
                transport=transport, base_url=fake.base_url, headers=ACCESS, trust_env=False
            ) as http:
                with pytest.raises(httpx.RemoteProtocolError):
                    await http.post("/v1/messages", json=PARAMS)
                with pytest.raises(httpx.ReadTimeout):
                    await http.post("/v1/messages", json=PARAMS, timeout=0.1)
                answers = await asyncio.gather(*(http.post("/v1/messages", json=PARAMS) for _ in range(20)))
                fake.reply("One two", cut=5)
                with pytest.raises(httpx.RemoteProtocolError):
                    await http.post("/v1/messages", json={**PARAMS, "stream": True})
            return [answer.json()["id"] for answer in answers]

    assert len(set(asyncio.run(main()))) == 20


def test_the_address_is_known_only_while_listening() -> None:
    fake = FakeAnthropic()
    with pytest.raises(RuntimeError, match="start"):
        _ = fake.base_url
    with fake:
        assert httpx.get(fake.base_url + "/v1/models", headers=ACCESS, trust_env=False).status_code == 200
        address = fake.base_url
    fake.close()
    with pytest.raises(httpx.ConnectError):
        httpx.get(address, trust_env=False)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let programs started by the test heed an interrupt, also where the tests run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="ended with a POSIX signal")
@pytest.mark.parametrize(("end", "options"), [(signal.SIGINT, []), (signal.SIGTERM, ["--lax"])])
def test_as_a_program(end: signal.Signals, options: List[str], interruptible: None) -> None:
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "anthropic.testing", "--port", "0", "--reply", "Hi", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as program:
        assert program.stdout is not None
        try:
            first = program.stdout.readline()
            found = re.match(r"export ANTHROPIC_BASE_URL=(\S+) ANTHROPIC_API_KEY=test-key", first)
            assert found is not None, first
            url = found[1] + "/v1/messages"
            answer = httpx.post(url, json=PARAMS, headers=ACCESS, trust_env=False)
            assert answer.json()["content"][0]["text"] == "Hi"
            wrong = httpx.post(url, json={**PARAMS, "top_k": "all"}, headers=ACCESS, trust_env=False)
            assert wrong.status_code == (200 if options else 400)
            assert program.stdout.readline().split()[:2] == ["POST", "/v1/messages"]
            program.send_signal(end)
            assert program.wait(timeout=10) == 0
        finally:
            program.kill()


def test_a_client_that_goes_away_inside_its_request_is_no_failure() -> None:
    failures: List[Any] = []
    hook, threading.excepthook = threading.excepthook, failures.append
    try:
        with FakeAnthropic() as fake:
            port = int(fake.base_url.rpartition(":")[2])
            with socket.create_connection(("127.0.0.1", port)) as connection:
                connection.sendall(b"POST /v1/x HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n")
                connection.shutdown(socket.SHUT_WR)
                assert connection.recv(1) == b""
            assert fake.requests == []
    finally:
        threading.excepthook = hook
    assert failures == []
