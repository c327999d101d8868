"""Perform the steps of an exchange, with a client's middleware and HTTP client. Decides nothing."""

# The hooks of a client are private to its users, not to the modules that make up its request path.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generator, List, Optional, Sequence, TypeVar, cast

from anthropic._concurrency import aio
from anthropic._core.exchange.exchange import attempt
from anthropic._core.exchange.steps import (
    Attempt,
    Close,
    PrepareOptions,
    PrepareRequest,
    Read,
    ReadFiles,
    Send,
    Sleep,
    close,
)
from anthropic._core.request.content import read_files

if TYPE_CHECKING:
    from anthropic._core.exchange.api_request import APIRequest

    from .api_client import AsyncAPIClient
    from .response import AsyncAPIResponse

_T = TypeVar("_T")


async def drive(client: Optional[AsyncAPIClient], flow: Generator[Any, Any, _T]) -> _T:
    """Run a flow to its end and return its result; errors of a step are thrown into it.

    Without a client it can only be a flow that gets credentials.
    """
    outcome: Any = None
    failure: Any = None
    try:
        while True:
            step = flow.send(outcome) if failure is None else flow.throw(failure)
            outcome = failure = None
            try:
                outcome = await _perform(client, step)
            except Exception as error:
                failure = error
    except StopIteration as end:
        result: _T = end.value
        return result
    finally:
        # A cancelled flow has to be closed at once: others may be waiting for its token.
        flow.close()
        # The traceback of an error leads here. If a variable held the error, too, the request and its body
        # would wait for the garbage collector.
        failure = None


async def _perform(client: Optional[AsyncAPIClient], step: Any) -> Any:
    if client is None:
        return await _perform_for_credentials(client, step)
    if isinstance(step, PrepareOptions):
        return await client._prepare_options(step.options)
    if isinstance(step, PrepareRequest):
        return await client._prepare_request(step.request)
    if isinstance(step, Send):
        return await _send(client, step)
    if isinstance(step, Read):
        return await step.response.aread()
    if isinstance(step, Sleep):
        return await aio.sleep(step.seconds)
    if isinstance(step, Close):
        return await step.response.aclose()
    if isinstance(step, ReadFiles):
        return await aio.to_thread(partial(read_files, step.options, is_async=client._is_async))
    if isinstance(step, Attempt):
        return await _through_middleware(client, client._middleware, step.request)
    return await _perform_for_credentials(client, step)


async def _send(client: AsyncAPIClient, step: Send) -> Any:
    if step.is_anonymous:
        return await client._client.send(step.request, stream=step.stream, auth=None, follow_redirects=False)
    auth = client.custom_auth
    if auth is not None:
        return await client._client.send(step.request, stream=step.stream, auth=auth, follow_redirects=False)
    return await client._client.send(step.request, stream=step.stream, follow_redirects=False)


async def _perform_for_credentials(client: Optional[AsyncAPIClient], step: Any) -> Any:
    from .credentials.steps import perform

    return await perform(client, step)


async def _through_middleware(client: AsyncAPIClient, remaining: Sequence[Any], request: APIRequest) -> Any:
    """Return the result of the outermost middleware for one attempt: a response of any status, or a value."""
    from anthropic._core.client.middleware import Middleware

    if not remaining:
        return await _attempt(client, request)
    entry, inner = remaining[0], remaining[1:]
    answers: List[Any] = []

    async def call_next(request: APIRequest) -> Any:
        answer = await _through_middleware(client, inner, request)
        answers.append(answer)
        return answer

    handle = entry.handle_async if isinstance(entry, Middleware) else entry
    try:
        return await handle(request, call_next)
    except Exception:
        for answer in answers:
            await _close(client, answer)
        raise


async def _close(client: AsyncAPIClient, answer: Any) -> None:
    """Close the response that a middleware got and did not return, as it raised an error."""
    response = getattr(answer, "http_response", None)
    if response is not None:
        await drive(client, close(response))


async def _attempt(client: AsyncAPIClient, request: APIRequest) -> Any:
    """Make the attempt that the innermost middleware asked for, and return its response."""
    from anthropic._core.client.middleware import is_response_class

    from .response import AsyncAPIResponse

    response, options = await drive(
        client,
        attempt(client, request.options, stream=request.stream, retries_taken=request.retries_taken),
    )
    if is_response_class(request.cast_to):
        return await client._process_response(
            cast_to=request.cast_to,
            options=options,
            response=response,
            stream=request.stream,
            stream_cls=request.stream_cls,
            retries_taken=request.retries_taken,
        )
    return AsyncAPIResponse[Any](
        raw=response,
        cast_to=request.cast_to,
        client=client,
        stream=request.stream,
        stream_cls=request.stream_cls,
        options=options,
        retries_taken=request.retries_taken,
    )


async def finish(result: Any, request: APIRequest) -> Any:
    """Return the result of a call from what middleware returned: the value, or the response if asked for."""
    from anthropic._core.client.middleware import requested_response
    from anthropic._core.response.api_response import BaseAPIResponse

    if not isinstance(result, BaseAPIResponse):
        return result
    finished = requested_response(result, request)
    if finished is not None:
        return finished
    return await cast("AsyncAPIResponse[Any]", result).parse()
