"""The HTTP client of a client: when it is made, when it is closed, and which ones are accepted."""

from __future__ import annotations

import gc
import subprocess
import sys
import types
import warnings
from typing import Any, Dict, List

import httpx
import pytest

from anthropic import Anthropic, AnthropicError, AsyncAnthropic, DefaultAsyncHttpxClient, DefaultHttpxClient
from tests.twins import Twin, maybe

pytestmark = pytest.mark.anyio

CREATE: Dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": []}


def test_constructing_imports_no_http_library() -> None:
    code = (
        "import sys, anthropic; client = anthropic.Anthropic(api_key='k'); client.with_options(timeout=3);"
        " anthropic.AsyncAnthropic(api_key='k');"
        " print([name for name in ('httpx', 'anyio', 'asyncio', 'attr', 'ssl') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


async def test_it_is_made_at_the_first_request_and_kept(twin: Twin) -> None:
    client = twin.client()
    assert client._http.client is None
    made = client._client
    assert made is client._client
    assert isinstance(made, DefaultAsyncHttpxClient if twin.is_async else DefaultHttpxClient)
    assert made.follow_redirects
    assert made.timeout == httpx.Timeout(600, connect=5.0)
    await maybe(client.close())


async def test_closing(twin: Twin) -> None:
    client = twin.client()
    assert not client.is_closed()
    client._client  # noqa: B018  (made by reading it)
    await maybe(client.close())
    assert client.is_closed()
    assert client._client.is_closed
    unused = twin.client()
    await maybe(unused.close())
    assert unused.is_closed()


async def test_a_with_block_closes(twin: Twin) -> None:
    http_client = twin.http_client(lambda request: httpx.Response(200, json={}))
    client = twin.client(http_client=http_client)
    if twin.is_async:
        async with client as entered:
            await entered.messages.create(**CREATE)
    else:
        with client as entered:
            entered.messages.create(**CREATE)
    assert entered is client
    assert http_client.is_closed
    assert client.is_closed()


async def test_a_client_that_is_collected_leaves_no_warning(twin: Twin) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client = twin.client()
        client.messages  # noqa: B018  (resources and client refer to each other)
        client._client  # noqa: B018
        del client
        gc.collect()
    assert [str(warning.message) for warning in caught] == []


def test_the_wrong_kind_is_refused() -> None:
    sync_client: Any = httpx.Client()
    async_client: Any = httpx.AsyncClient()
    anything: Any = object()
    for wrong in (async_client, anything):
        with pytest.raises(TypeError, match="Invalid `http_client` argument"):
            Anthropic(api_key="k", http_client=wrong)
        with pytest.raises(TypeError, match="Invalid `http_client` argument"):
            Anthropic(api_key="k").copy(http_client=wrong)
    for wrong in (sync_client, anything):
        with pytest.raises(TypeError, match="Invalid `http_client` argument"):
            AsyncAnthropic(api_key="k", http_client=wrong)


@pytest.mark.parametrize("option", ["transport", "mounts"])
@pytest.mark.parametrize("transport", [object(), httpx.MockTransport])
async def test_a_transport_that_cannot_send_is_refused_when_it_is_used(
    twin: Twin, sleeps: Any, option: str, transport: Any
) -> None:
    settings = {option: {"all://": transport} if option == "mounts" else transport}
    method = "handle_async_request" if twin.is_async else "handle_request"
    kinds: Any = [DefaultHttpxClient, httpx.Client]
    if twin.is_async:
        kinds = [DefaultAsyncHttpxClient, httpx.AsyncClient]
    for kind in kinds:
        client = twin.client(http_client=kind(**settings))
        with pytest.raises(AnthropicError, match=rf"transport .*(object|Mock).*`{method}\(request\)`"):
            await maybe(client.messages.create(**CREATE))
    assert sleeps == []


async def test_the_transport_of_the_other_kind_is_refused(twin: Twin) -> None:
    app: Any = object()
    transport = httpx.WSGITransport(app) if twin.is_async else httpx.ASGITransport(app)
    kind: Any = DefaultAsyncHttpxClient if twin.is_async else DefaultHttpxClient
    client = twin.client(http_client=kind(transport=transport))
    with pytest.raises(AnthropicError, match=type(transport).__name__):
        await maybe(client.messages.create(**CREATE))


async def test_a_timeout_the_http_client_was_given_counts(twin: Twin) -> None:
    kind = DefaultAsyncHttpxClient if twin.is_async else DefaultHttpxClient
    for http_client, timeout in (
        (twin.http_client(lambda request: httpx.Response(200), timeout=3), httpx.Timeout(3)),
        (twin.http_client(lambda request: httpx.Response(200)), httpx.Timeout(600, connect=5.0)),
        (kind(timeout=4), httpx.Timeout(4)),
        (kind(), httpx.Timeout(600, connect=5.0)),
    ):
        assert twin.client(http_client=http_client).timeout == timeout
        assert twin.client(http_client=http_client, timeout=8).timeout == 8


@pytest.fixture
def other_library(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A library that has taken the interface of httpx over, with classes of its own."""
    library: Any = types.ModuleType("other_http")
    for name in ("Request", "Headers", "URL", "ByteStream", "Cookies", "Client", "AsyncClient"):
        setattr(library, name, type(name, (getattr(httpx, name),), {"__module__": "other_http"}))
    library.TimeoutException = httpx.TimeoutException
    for name in ("SyncByteStream", "AsyncByteStream"):
        setattr(library, name, type(name, (), {}))
    monkeypatch.setitem(sys.modules, "other_http", library)
    return library


async def test_another_library_gets_requests_of_its_own(twin: Twin, other_library: Any) -> None:
    requests: List[Any] = []

    def handler(request: Any) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"id": "m"})

    kind = other_library.AsyncClient if twin.is_async else other_library.Client
    client = twin.client(http_client=kind(transport=httpx.MockTransport(handler)))
    assert (await maybe(client.messages.create(**CREATE))).id == "m"
    client._build_request(client_form_options(), retries_taken=0)
    assert type(requests[0]) is other_library.Request
    stream = client._build_request(client_form_options(), retries_taken=0).stream
    assert isinstance(
        stream, other_library.AsyncByteStream if twin.is_async else other_library.SyncByteStream
    )


def client_form_options() -> Any:
    from anthropic._models import FinalRequestOptions

    return FinalRequestOptions(method="post", url="/v1/files", files={"file": b"content"})


async def test_event_hooks_of_the_http_client_run(twin: Twin) -> None:
    seen: List[str] = []

    def note(request: httpx.Request) -> None:
        seen.append(request.url.path)

    async def note_async(request: httpx.Request) -> None:
        seen.append(request.url.path)

    hooks = {"request": [note_async if twin.is_async else note]}
    http_client = twin.http_client(lambda request: httpx.Response(200, json={}), event_hooks=hooks)
    await maybe(twin.client(http_client=http_client).messages.create(**CREATE))
    assert seen == ["/v1/messages"]
