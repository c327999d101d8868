"""What a user sees of the commonest failures: where it happened, in a traceback that can be read."""

from __future__ import annotations

import socket
import ssl
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any, Dict, Iterator

import httpx
import pytest
import trustme

import anthropic
from anthropic import DefaultAioHttpClient, DefaultAsyncHttpxClient, DefaultHttpxClient
from anthropic.testing import FakeAnthropic
from tests.client.transport.loopback import LoopbackServer
from tests.scripted_server import ScriptedServer
from tests.twins import Twin, asyncio_only, maybe

pytestmark = pytest.mark.anyio

CREATE: Dict[str, Any] = {
    "model": "m",
    "max_tokens": 5,
    "messages": [{"role": "user", "content": "Hello"}],
}


@pytest.fixture
def closed_port() -> Iterator[str]:
    with socket.socket() as reserved:  # bound, and not listening
        reserved.bind(("127.0.0.1", 0))
        yield f"127.0.0.1:{reserved.getsockname()[1]}"


async def text_of(client: Any) -> str:
    with pytest.raises(anthropic.APIConnectionError) as caught:
        await maybe(client.messages.create(**CREATE))
    assert caught.value.message == str(caught.value)
    return str(caught.value)


def http_client(twin: Twin, **options: Any) -> Any:
    return (DefaultAsyncHttpxClient if twin.is_async else DefaultHttpxClient)(**options)


async def test_a_refused_connection(twin: Twin, closed_port: str) -> None:
    for url in (f"http://{closed_port}", f"http://user:hunter2@{closed_port}/?key=hunter2"):
        client = twin.client(base_url=url, max_retries=0)
        assert await text_of(client) == f"Connection error. The connection to {closed_port} was refused."


@asyncio_only
async def test_a_refused_connection_of_aiohttp(twin: Twin, closed_port: str) -> None:
    async with DefaultAioHttpClient() as backend:
        client = twin.client(base_url=f"http://{closed_port}", max_retries=0, http_client=backend)
        assert f"The connection to {closed_port} was refused" in await text_of(client)


async def test_a_refused_proxy(twin: Twin, closed_port: str) -> None:
    proxied = http_client(twin, proxy=f"http://user:hunter2@{closed_port}")
    client = twin.client(base_url="http://api.invalid", http_client=proxied, max_retries=0)
    assert await text_of(client) == (
        f"Connection error. The connection to api.invalid:80 was refused (through the proxy {closed_port})."
    )


async def test_a_certificate_that_nobody_vouches_for(twin: Twin) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with LoopbackServer(context) as server:
        client = twin.client(base_url=server.url, max_retries=0, http_client=http_client(twin))
        text = await text_of(client)
    assert text.startswith(f"Connection error. The certificate of 127.0.0.1:{server.port} was not accepted: ")


async def test_a_server_that_hangs_up(twin: Twin) -> None:
    with ScriptedServer([b""]) as server:
        url = server.url
        text = await text_of(twin.client(base_url=url, max_retries=0))
    where = url.rpartition("/")[2]
    assert text == f"Connection error. The connection to {where} was closed without an answer."


async def test_a_server_that_is_silent(twin: Twin) -> None:
    with FakeAnthropic() as fake:
        fake.reply("late", delay=5)
        where = fake.base_url.rpartition("/")[2]
        text = await text_of(twin.client(base_url=fake.base_url, timeout=0.2, max_retries=0))
    assert text.startswith(f"Request timed out. {where} sent nothing for too long (the limit is 0.2 s).")


# Tracebacks, in lines as the interpreter prints them: as many as the published package needs. Newer
# interpreters print more of a call that spans several lines.
LINES = (
    {"missing": 22, "no key": 38, "down": 93, "no json": 48}
    if sys.version_info >= (3, 13)
    else {"missing": 15, "no key": 29, "down": 76, "no json": 36}
)

SCRIPT = """
    import sys
    import anthropic
    kind, url = sys.argv[1:]
    key = {} if kind == "no key" else {"api_key": "k"}
    client = anthropic.Anthropic(base_url=url, max_retries=0, **key)
    client.messages.create(model="m", max_tokens=1, messages=[{"role": "user", "content": "Hi"}])
"""


@pytest.mark.parametrize("kind", LINES)
def test_tracebacks_are_short(kind: str, tmp_path: Path, closed_port: str) -> None:
    script = tmp_path / "script.py"
    script.write_text(textwrap.dedent(SCRIPT), "utf-8")
    with FakeAnthropic() as fake:
        if kind == "missing":
            fake.reply_error(404)
        elif kind == "no json":
            fake.respond("POST", "/v1/messages", content=b'{"id": ', content_type="application/json")
        url = f"http://{closed_port}" if kind == "down" else fake.base_url
        finished = subprocess.run(
            [sys.executable, str(script), kind, url],
            capture_output=True,
            text=True,
            timeout=60,
            env={"HOME": str(tmp_path), "PYTHONPATH": ":".join(sys.path)},
        )
    lines = finished.stderr.splitlines()
    assert len(lines) <= LINES[kind], finished.stderr
    assert finished.stderr.count("direct cause") == {"down": 3, "no json": 1}.get(kind, 0)


async def test_the_frames_of_a_hook_stay_in_its_traceback(twin: Twin) -> None:
    def fail(request: Any) -> None:
        raise KeyError("mine")

    client = twin.answering(httpx.Response(200), middleware=[twin.middleware(fail)])
    with pytest.raises(KeyError) as caught:
        await maybe(client.messages.create(**CREATE))
    assert caught.traceback[-1].name == "fail"
    assert "exchange" not in [entry.name for entry in caught.traceback]


async def test_a_misspelt_keyword_names_the_nearest_one(twin: Twin) -> None:
    client = twin.client(api_key="k")
    for messages in (client.messages, client.beta.messages):
        create: Any = messages.create
        with pytest.raises(TypeError, match=r"argument 'mesages'\. Did you mean 'messages'\?$"):
            await maybe(create(mesages=[]))
        with pytest.raises(TypeError, match=r"argument 'unlike_any_other'$"):
            await maybe(create(unlike_any_other=1))
