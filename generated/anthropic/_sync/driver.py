# Generated from overrides/anthropic/_async/driver.py. Do not edit.
"""Perform the steps of an exchange, with a client's middleware and HTTP client. Decides nothing."""

# The hooks of a client are private to its users, not to the modules that make up its request path.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Generator, List, Optional, Sequence, TypeVar, cast

from anthropic._concurrency import threads
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

    from .api_client import SyncAPIClient
    from .response import APIResponse

_T = TypeVar("_T")


def drive(client: Optional[SyncAPIClient], flow: Generator[Any, Any, _T]) -> _T:
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
                outcome = _perform(client, step)
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


def _perform(client: Optional[SyncAPIClient], step: Any) -> Any:
    if client is None:
        return _perform_for_credentials(client, step)
    if isinstance(step, PrepareOptions):
        return client._prepare_options(step.options)
    if isinstance(step, PrepareRequest):
        return client._prepare_request(step.request)
    if isinstance(step, Send):
        return _send(client, step)
    if isinstance(step, Read):
        return step.response.read()
    if isinstance(step, Sleep):
        return threads.sleep(step.seconds)
    if isinstance(step, Close):
        return step.response.close()
    if isinstance(step, ReadFiles):
        return threads.to_thread(partial(read_files, step.options, is_async=client._is_async))
    if isinstance(step, Attempt):
        return _through_middleware(client, client._middleware, step.request)
    return _perform_for_credentials(client, step)


def _send(client: SyncAPIClient, step: Send) -> Any:
    if step.is_anonymous:
        return client._client.send(step.request, stream=step.stream, auth=None, follow_redirects=False)
    auth = client.custom_auth
    if auth is not None:
        return client._client.send(step.request, stream=step.stream, auth=auth, follow_redirects=False)
    return client._client.send(step.request, stream=step.stream, follow_redirects=False)


def _perform_for_credentials(client: Optional[SyncAPIClient], step: Any) -> Any:
    from .credentials.steps import perform

    return perform(client, step)


def _through_middleware(client: SyncAPIClient, remaining: Sequence[Any], request: APIRequest) -> Any:
    """Return the result of the outermost middleware for one attempt: a response of any status, or a value."""
    from anthropic._core.client.middleware import Middleware

    if not remaining:
        return _attempt(client, request)
    entry, inner = remaining[0], remaining[1:]
    answers: List[Any] = []

    def call_next(request: APIRequest) -> Any:
        answer = _through_middleware(client, inner, request)
        answers.append(answer)
        return answer

    handle = entry.handle if isinstance(entry, Middleware) else entry
    try:
        return handle(request, call_next)
    except Exception:
        for answer in answers:
            _close(client, answer)
        raise


def _close(client: SyncAPIClient, answer: Any) -> None:
    """Close the response that a middleware got and did not return, as it raised an error."""
    response = getattr(answer, "http_response", None)
    if response is not None:
        drive(client, close(response))


def _attempt(client: SyncAPIClient, request: APIRequest) -> Any:
    """Make the attempt that the innermost middleware asked for, and return its response."""
    from anthropic._core.client.middleware import is_response_class

    from .response import APIResponse

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


def finish(result: Any, request: APIRequest) -> Any:
    """Return the result of a call from what middleware returned: the value, or the response if asked for."""
    from anthropic._core.client.middleware import requested_response
    from anthropic._core.response.api_response import BaseAPIResponse

    if not isinstance(result, BaseAPIResponse):
        return result
    finished = requested_response(result, request)
    if finished is not None:
        return finished
    return cast("APIResponse[Any]", result).parse()
