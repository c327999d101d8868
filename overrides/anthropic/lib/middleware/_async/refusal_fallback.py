"""Send a refused request to other models, and combine their responses as `_fallback` decides."""

from __future__ import annotations

import json
from typing import Any, AsyncIterator, Callable, Dict, List, Optional, Union, cast

import httpx

from anthropic._concurrency import aio
from anthropic._core.errors import APIConnectionError
from anthropic._core.exchange.api_request import APIRequest
from anthropic.lib.middleware._fallback.blocks import as_object
from anthropic.lib.middleware._fallback.chain import Chain, FallbackState, current_state, fallback_block, log
from anthropic.lib.middleware._fallback.frames import FrameDecoder
from anthropic.lib.middleware._fallback.splice import Splice, stamp_model

_CallNext = Callable[[APIRequest], aio.MaybeAwaitable[Any]]
_CAPACITY = (429, 529)


async def with_fallbacks(chain: Chain, request: APIRequest, call_next: _CallNext) -> Any:
    """Return the response of the first model of the chain that does not refuse.

    Raises:
        AnthropicError: the request asks the API itself to fall back.
    """
    body = chain.parse_body(request)
    if body is None:
        return await call_next(request)
    state = current_state()
    index = chain.start_index(state)
    response = await call_next(chain.request(request, body, index))
    if not response.http_response.is_success:
        return response
    if request.stream:
        fallbacks = _Fallbacks(chain, request, body, state, index, call_next)
        return _replace_content(response, stream=_SplicedStream(fallbacks, response.http_response))
    return await _fall_back(chain, request, body, state, index, response, call_next)


async def _fall_back(
    chain: Chain,
    request: APIRequest,
    body: Dict[str, Any],
    state: Optional[FallbackState],
    index: Optional[int],
    response: Any,
    call_next: _CallNext,
) -> Any:
    fallback_blocks: List[Any] = []
    while True:
        message = await _read_message(response)
        if message is None or message.get("stop_reason") != "refusal":
            break
        next_index = chain.next_index(index)
        if next_index is None:
            if chain.entries:
                log.error("The refusal is passed on: there is no other model left to ask")
            return response
        details = as_object(message.get("stop_details"))
        fallback_blocks.append(
            fallback_block(chain.model(body, index), chain.model(body, next_index), details.get("category"))
        )
        index = next_index
        chain.pin(state, index)
        fallback_request = chain.request(request, body, index, credit=details.get("fallback_credit_token"))
        response = await call_next(fallback_request)
        if not response.http_response.is_success:
            return response
    if not fallback_blocks or message is None:
        return response
    message["content"] = [*fallback_blocks, *(message.get("content") or [])]
    usage = as_object(message.get("usage"))
    if usage.get("iterations"):
        message["usage"] = {**usage, "iterations": stamp_model(usage["iterations"], chain.model(body, index))}
    return _replace_content(response, content=json.dumps(message).encode())


async def _read_message(response: Any) -> Optional[Dict[str, Any]]:
    text = await response.http_response.aread()
    try:
        return as_object(json.loads(text)) or None
    except ValueError:
        return None


def _replace_content(response: Any, **content: Any) -> Any:
    """Return a copy of a response with other content."""
    before = response.http_response
    headers = [
        (name, value)
        for name, value in before.headers.multi_items()
        if name.lower() not in ("content-length", "content-encoding", "transfer-encoding")
    ]
    raw = type(before)(
        before.status_code,
        headers=headers,
        request=before.request,
        extensions={name: value for name, value in before.extensions.items() if name != "network_stream"},
        **content,
    )
    raw.history = before.history
    return type(response)(
        raw=raw,
        cast_to=response._cast_to,
        client=response._client,
        stream=response._is_sse_stream,
        stream_cls=response._stream_cls,
        options=response._options,
        retries_taken=response.retries_taken,
    )


class _Fallbacks:
    """The requests that follow a refusal in the middle of a stream."""

    def __init__(
        self,
        chain: Chain,
        request: APIRequest,
        body: Dict[str, Any],
        state: Optional[FallbackState],
        index: Optional[int],
        call_next: _CallNext,
    ) -> None:
        self._chain = chain
        self._request = request
        self._body = body
        self._state = state
        self._index = index
        self._call_next = call_next
        self.splice = Splice(chain.model(body, index))
        self.splice.has_next_model = chain.next_index(index) is not None

    async def next_stream(self) -> Union[httpx.Response, Optional[str]]:
        """Return the stream of the next model that responds; if none does, the model that may be worth a
        later try."""
        recommended: Optional[str] = None
        next_index = self._chain.next_index(self._index)
        while next_index is not None:
            self._index = next_index
            self._chain.pin(self._state, next_index)
            result = await self._send_fallback(next_index)
            if isinstance(result, httpx.Response) or hasattr(result, "is_success"):
                self.splice.has_next_model = self._chain.next_index(next_index) is not None
                return cast("httpx.Response", result)
            model = self._chain.model(self._body, next_index)
            recommended = model if result in _CAPACITY else None
            next_index = self._chain.next_index(next_index)
        return recommended

    @property
    def model(self) -> str:
        """The model that was asked last."""
        return self._chain.model(self._body, self._index)

    async def _send_fallback(self, index: int) -> Any:
        """Return a response, or the status of one that is an error; 0 if there was none."""
        splice = self.splice
        while True:
            fallback_request = self._chain.request(
                self._request, self._body, index, credit=splice.credit, prefill=splice.prefill
            )
            try:
                response = (await self._call_next(fallback_request)).http_response
            except APIConnectionError as error:
                log.error(
                    "A fallback to %s failed: %s", self._chain.model(self._body, index), type(error).__name__
                )
                return 0
            if response.is_success:
                return response
            await response.aread()
            status, model = response.status_code, self._chain.model(self._body, index)
            if status != 400 or not splice.prefill:
                log.error("A fallback to %s failed: status %d", model, status)
                return status
            log.warning(
                "A fallback to %s is made again without the beginning of the answer: status 400", model
            )
            splice.prefill = []


class _SplicedStream(httpx.AsyncByteStream):
    """The bytes of one event stream made of several responses."""

    def __init__(self, fallbacks: _Fallbacks, first: httpx.Response) -> None:
        self._fallbacks = fallbacks
        self._current: Optional[httpx.Response] = first

    async def __aiter__(self) -> AsyncIterator[bytes]:
        splice = self._fallbacks.splice
        while self._current is not None:
            async for frame in self._frames(self._current):
                yield frame
            if splice.surface_reason is not None:
                log.error("The refusal is passed on: %s", splice.surface_reason)
            await self.aclose()
            if splice.refusal is None:
                return
            result = await self._fallbacks.next_stream()
            if result is None or isinstance(result, str):
                for frame in splice.emit_refusal(result):
                    yield frame
                return
            self._current = result
            for frame in splice.switch(self._fallbacks.model):
                yield frame

    async def _frames(self, response: httpx.Response) -> AsyncIterator[bytes]:
        """Read the stream to its end, also after a refusal, so that the connection can be reused."""
        decoder = FrameDecoder()
        splice = self._fallbacks.splice
        async for chunk in response.aiter_bytes():
            for event in decoder.feed(chunk):
                for frame in splice.feed(event):
                    yield frame
        for event in decoder.flush():
            for frame in splice.feed(event):
                yield frame

    async def aclose(self) -> None:
        response, self._current = self._current, None
        if response is not None:
            await response.aclose()
