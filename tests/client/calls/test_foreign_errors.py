"""Errors that are not the transport's: raised as they are, once, and nothing is sent again."""

from __future__ import annotations

import signal
import socket
import ssl
import threading
from typing import Any, AsyncIterator, Callable, Dict, Iterator, List

import httpx
import pytest

import anthropic
from tests.twins import Twin, collect, entered, maybe, sync_only

from .test_failures import CREATE, failing

pytestmark = pytest.mark.anyio


class TimeLimit(Exception):
    """Stands for what a task queue raises in the middle of whatever runs when a task takes too long."""


FOREIGN: List[Exception] = [
    TimeLimit("soft limit"),
    AssertionError("of a mock"),
    MemoryError(),
    ValueError("of a hook"),
    FileNotFoundError("of a hook"),
    RuntimeError("of a hook"),
    TimeoutError("of a deadline"),
]


@pytest.mark.parametrize("error", FOREIGN, ids=lambda error: type(error).__name__)
async def test_an_error_that_is_not_the_transports_is_raised_as_it_is(
    twin: Twin, sleeps: List[float], error: Exception
) -> None:
    client = twin.client(http_client=twin.http_client(failing(error)))
    for stream in (False, True):
        twin.requests.clear()
        with pytest.raises(type(error)) as raised:
            await maybe(client.messages.create(**CREATE, stream=stream))
        assert raised.value is error
        assert error.__cause__ is None
        assert len(twin.requests) == 1
    assert sleeps == []


@pytest.mark.parametrize(
    "error",
    [
        ConnectionResetError(104, "reset"),
        BrokenPipeError(32, "broken"),
        ssl.SSLError(1, "bad record"),
        ssl.SSLCertVerificationError(1, "self-signed"),
        socket.gaierror(-2, "unknown host"),
        OSError(113, "No route to host"),
        TimeoutError(110, "Connection timed out"),
        socket.timeout("timed out"),
        RuntimeError("Event loop is closed"),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_an_error_of_a_socket_is_the_transports(
    twin: Twin, sleeps: List[float], error: Exception
) -> None:
    client = twin.client(http_client=twin.http_client(failing(error)))
    with pytest.raises(anthropic.APIConnectionError) as raised:
        await maybe(client.messages.create(**CREATE))
    assert raised.value.__cause__ is error
    assert len(twin.requests) == 3


async def test_an_error_of_an_event_hook_closes_the_response(twin: Twin, sleeps: List[float]) -> None:
    seen: List[httpx.Response] = []

    def refuse(response: httpx.Response) -> None:
        seen.append(response)
        raise TimeLimit

    async def refuse_async(response: httpx.Response) -> None:
        refuse(response)

    hook = refuse_async if twin.is_async else refuse
    http_client = twin.http_client(lambda request: httpx.Response(200), event_hooks={"response": [hook]})
    client = twin.client(http_client=http_client)
    with pytest.raises(TimeLimit):
        await maybe(client.messages.create(**CREATE, stream=True))
    assert [response.is_closed for response in seen] == [True]


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that raises an error after its pieces, and knows whether it was closed."""

    def __init__(self, error: Exception, *pieces: bytes) -> None:
        self.pieces = pieces
        self.error = error
        self.is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            yield piece
        raise self.error

    def close(self) -> None:
        self.is_closed = True

    async def aclose(self) -> None:
        self.close()


def answering(twin: Twin, body: Body, status: int = 200, **headers: str) -> Any:
    return twin.client(
        http_client=twin.http_client(lambda request: httpx.Response(status, stream=body, headers=headers))
    )


EVENT = b'event: message_start\ndata: {"type": "message_start", "message": {"id": "m", "content": []}}\n\n'


def streams(client: Any) -> Dict[str, Callable[[], Any]]:
    return {
        "create": lambda: client.messages.create(**CREATE, stream=True),
        "beta create": lambda: client.beta.messages.create(**CREATE, stream=True),
        "results": lambda: client.messages.batches.results("b"),
        "beta results": lambda: client.beta.messages.batches.results("b"),
    }


@pytest.mark.parametrize("kind", ["create", "beta create", "results", "beta results"])
@pytest.mark.parametrize("error", FOREIGN, ids=lambda error: type(error).__name__)
async def test_in_the_middle_of_a_body_too(twin: Twin, kind: str, error: Exception) -> None:
    if "results" in kind:
        pieces = [b'{"id": "b", "results_url": "https://api.anthropic.com/r"}']
        body = Body(error, b'{"custom_id": "a"}\n')

        def handler(request: httpx.Request) -> httpx.Response:
            is_results = request.url.path.endswith(("/r", "/results"))
            return httpx.Response(200, stream=body) if is_results else httpx.Response(200, content=pieces[0])

        client = twin.client(http_client=twin.http_client(handler))
    else:
        body = Body(error, EVENT)
        client = answering(twin, body)
    items = await maybe(streams(client)[kind]())
    with pytest.raises(type(error)) as raised:
        await collect(items)
    assert raised.value is error
    assert error.__cause__ is None
    assert body.is_closed


@pytest.mark.parametrize("kind", ["messages", "beta.messages"])
async def test_in_the_middle_of_a_message_stream(twin: Twin, kind: str) -> None:
    body = Body(TimeLimit("soft limit"), EVENT)
    client = answering(twin, body)
    messages = client.beta.messages if kind.startswith("beta") else client.messages
    async with entered(messages.stream(**CREATE)) as stream:
        with pytest.raises(TimeLimit):
            await maybe(stream.get_final_message())
    assert body.is_closed
    assert len(twin.requests) == 1


async def test_while_the_body_of_an_error_is_read(twin: Twin, sleeps: List[float]) -> None:
    body = Body(TimeLimit("soft limit"), b"{")
    client = answering(twin, body, status=500)
    with pytest.raises(TimeLimit):
        await maybe(client.messages.create(**CREATE, stream=True))
    assert body.is_closed
    assert len(twin.requests) == 1


async def test_while_the_body_of_a_redirect_is_read(twin: Twin, sleeps: List[float]) -> None:
    body = Body(TimeLimit("soft limit"), b"{")
    client = answering(twin, body, status=307, location="/elsewhere")
    with pytest.raises(TimeLimit):
        await maybe(client.messages.create(**CREATE, stream=True))
    assert body.is_closed
    assert len(twin.requests) == 1


async def test_an_error_of_a_middleware_closes_the_response(twin: Twin, sleeps: List[float]) -> None:
    def fail(response: Any) -> None:
        raise TimeLimit

    body = Body(AssertionError("read"))
    middleware = twin.middleware(lambda request: None, fail)
    client = answering(twin, body).with_options(middleware=[middleware])
    with pytest.raises(TimeLimit):
        await maybe(client.messages.create(**CREATE, stream=True))
    assert body.is_closed
    assert len(twin.requests) == 1


async def test_an_error_on_making_the_result_closes_the_response(
    twin: Twin, sleeps: List[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail_async(**options: Any) -> None:
        raise TimeLimit

    def fail(**options: Any) -> None:
        raise TimeLimit

    body = Body(AssertionError("read"))
    client = answering(twin, body)
    monkeypatch.setattr(client, "_process_response", fail_async if twin.is_async else fail)
    with pytest.raises(TimeLimit):
        await maybe(client.messages.create(**CREATE, stream=True))
    assert body.is_closed


class SocketLikeLimit(TimeoutError):
    """A limit whose class passes for that of a socket's timeout."""


@sync_only
@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="Windows has no timers that interrupt")
@pytest.mark.parametrize("kind", [TimeLimit, TimeoutError, SocketLikeLimit, ConnectionError])
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "streamed"])
async def test_a_signal_handlers_error_while_a_socket_is_waited_for(
    twin: Twin, kind: Any, stream: bool
) -> None:
    """The HTTP library takes any `OSError` in a socket call for the socket's own."""
    limit = kind("the job took too long")

    def interrupt(number: int, frame: object) -> None:
        raise limit

    assert threading.current_thread() is threading.main_thread()
    release = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        accepted: List[socket.socket] = []

        def serve() -> None:
            connection, _ = server.accept()
            accepted.append(connection)
            if stream:
                connection.recv(65536)
                head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
                connection.sendall(head + EVENT)
            release.wait(10)

        thread = threading.Thread(target=serve)
        thread.start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        client = anthropic.Anthropic(api_key="k", base_url=url, timeout=2)
        before = signal.signal(signal.SIGALRM, interrupt)
        signal.setitimer(signal.ITIMER_REAL, 0.3)
        try:
            with pytest.raises(kind) as raised:
                list(client.messages.create(**CREATE, stream=stream))
            assert raised.value is limit
            assert limit.__cause__ is None
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
            release.set()
            thread.join()
            for connection in accepted:
                connection.close()
        client.close()
