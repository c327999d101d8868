# Written by make generate from overrides/anthropic/_async/middleware.py. Do not edit.
"""Runs one attempt through a client's middleware, the outermost first, down to the HTTP client."""

# The hooks of a client are private to its users, not to the modules that make up its request path.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Sequence, cast

from anthropic._core.api_response import BaseAPIResponse
from anthropic._core.exchange import attempt
from anthropic._core.middleware import Middleware, finished_as, is_response_class

from .driver import drive
from .response import APIResponse

if TYPE_CHECKING:
    from anthropic._core.api_request import APIRequest

    from .api_client import SyncAPIClient

__all__ = ["finish", "run_middleware"]


def run_middleware(client: SyncAPIClient, request: APIRequest) -> Any:
    """What the outermost middleware returns: a response of any status, or whatever it made of it."""
    return _call(client, client._middleware, request)


def _call(client: SyncAPIClient, remaining: Sequence[Any], request: APIRequest) -> Any:
    if not remaining:
        return _send(client, request)
    entry, inner = remaining[0], remaining[1:]

    def call_next(request: APIRequest) -> Any:
        return _call(client, inner, request)

    if isinstance(entry, Middleware):
        return entry.handle(request, call_next)
    return entry(request, call_next)


def _send(client: SyncAPIClient, request: APIRequest) -> Any:
    response, options = drive(
        client,
        attempt(client, request.options, stream=request.stream, retries_taken=request.retries_taken),
    )
    if is_response_class(request.cast_to):
        return client._process_response(
            cast_to=request.cast_to,
            options=options,
            response=response,
            stream=request.stream,
            stream_cls=request.stream_cls,
            retries_taken=request.retries_taken,
        )
    return APIResponse[Any](
        raw=response,
        cast_to=request.cast_to,
        client=client,
        stream=request.stream,
        stream_cls=request.stream_cls,
        options=options,
        retries_taken=request.retries_taken,
    )


def finish(answer: Any, request: APIRequest) -> Any:
    """What the caller gets of what the middleware returned: the value, or the response if asked for."""
    if not isinstance(answer, BaseAPIResponse):
        return answer
    finished = finished_as(answer, request)
    if finished is not None:
        return finished
    return cast("APIResponse[Any]", answer).parse()
