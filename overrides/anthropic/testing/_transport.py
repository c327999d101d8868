"""The fake without sockets: httpx transports for `httpx.Client(transport=…)` and its async twin.

Faults raise the httpx errors that the same fault on a socket would.
"""

from __future__ import annotations

import time
from typing import AsyncIterator, Iterator, Optional, Union

import anyio
import httpx

from ._answer import Answer, Responder


class FakeTransport(httpx.BaseTransport):
    """A transport that answers the requests of a `httpx.Client`."""

    def __init__(self, fake: Responder) -> None:
        self._fake = fake

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = _ask(self._fake, request, request.read())
        time.sleep(_effective_delay(answer.delay, request))
        return _response(answer, request, _Body(answer, request))


class AsyncFakeTransport(httpx.AsyncBaseTransport):
    """A transport that answers the requests of a `httpx.AsyncClient`."""

    def __init__(self, fake: Responder) -> None:
        self._fake = fake

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = _ask(self._fake, request, await request.aread())
        await anyio.sleep(_effective_delay(answer.delay, request))
        return _response(answer, request, _AsyncBody(answer, request))


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: Answer, request: httpx.Request) -> None:
        self._answer, self._request = answer, request

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._answer.iter_sent():
            yield piece
            if self._answer.pause:
                time.sleep(_effective_delay(self._answer.pause, self._request))
                _raise_if_too_slow(self._answer.pause, self._request)
        _raise_if_cut(self._answer, self._request)


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, answer: Answer, request: httpx.Request) -> None:
        self._answer, self._request = answer, request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._answer.iter_sent():
            yield piece
            if self._answer.pause:
                await anyio.sleep(_effective_delay(self._answer.pause, self._request))
                _raise_if_too_slow(self._answer.pause, self._request)
        _raise_if_cut(self._answer, self._request)


def _ask(fake: Responder, request: httpx.Request, body: bytes) -> Answer:
    url = request.url
    origin = f"{url.scheme}://{url.netloc.decode('ascii')}"
    target = url.raw_path.decode("ascii")
    return fake.answer(request.method, target, request.headers.multi_items(), body, origin=origin)


def _response(
    answer: Answer, request: httpx.Request, body: Union[httpx.SyncByteStream, httpx.AsyncByteStream]
) -> httpx.Response:
    _raise_if_too_slow(answer.delay, request)
    if answer.raw is not None:
        raise RuntimeError("A raw answer needs a socket: use fake.base_url, not a transport.")
    if answer.cut == "before":
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
    headers = dict(answer.headers)
    if answer.is_streamed:
        headers["transfer-encoding"] = "chunked"
    else:
        headers["content-length"] = str(sum(len(piece) for piece in answer.pieces))
    return httpx.Response(answer.status, headers=headers, stream=body, request=request)


def _read_timeout(request: httpx.Request) -> Optional[float]:
    timeout: Optional[float] = request.extensions.get("timeout", {}).get("read")
    return timeout


def _effective_delay(seconds: float, request: httpx.Request) -> float:
    """Return how long the client would really wait."""
    timeout = _read_timeout(request)
    return seconds if timeout is None else min(seconds, timeout)


def _raise_if_too_slow(seconds: float, request: httpx.Request) -> None:
    timeout = _read_timeout(request)
    if timeout is not None and seconds > timeout:
        raise httpx.ReadTimeout("timed out", request=request)


def _raise_if_cut(answer: Answer, request: httpx.Request) -> None:
    if answer.cut is not None:
        raise httpx.RemoteProtocolError(
            "peer closed connection without sending complete message body", request=request
        )
