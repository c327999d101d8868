"""One call, from its options to its response, without I/O: attempts, redirects, errors, retries.

A generator that yields the steps it needs done (`steps.py`) and is sent their results; the drivers in
`_async` and `_sync` perform them and throw in the errors. Rule: nothing here waits, reads or opens anything.
"""

# The hooks of a client are private to its users, not to the modules that make up its request path.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Generator, List, Optional, Tuple

from ..errors import APIConnectionError, APIStatusError
from ..request.content import is_replayable, needs_files
from ..request.urls import same_origin
from ..transport.shared_http_client import library_of
from . import logs
from .api_request import APIRequest
from .retry import checked_max_retries
from .steps import Attempt, PrepareOptions, PrepareRequest, Read, ReadFiles, Send, Sleep, close, read_error

if TYPE_CHECKING:
    from ..client.base_client import BaseClient
    from ..deferred import httpx
    from ..request.options import FinalRequestOptions
    from .steps import Flow, Step


def attempt(client: BaseClient, options: FinalRequestOptions, *, stream: bool, retries_taken: int) -> Flow:
    """Send once and follow redirects. Return the response, whatever its status, and its options.

    Raises:
        APITimeoutError, APIConnectionError: there was no response.
        RetryableError: a transport raised it.
        AnthropicError: there is no access token to be had.
    """
    options = yield PrepareOptions(options)
    if client._source is not None:
        yield from client._resolve_source()
    if needs_files(options):
        yield ReadFiles(options)
    request = client._build_request(options, retries_taken=retries_taken)
    if client._source is None:
        yield PrepareRequest(request)
        return (yield from _send(client, options, request, stream, retries_taken)), options
    from .authorization import authorize, authorize_again, still_carries

    token = yield from authorize(client, request, options)
    yield PrepareRequest(request)
    if token is not None and not still_carries(client, request, token):
        token = None
    response = yield from _send(client, options, request, stream, retries_taken)
    if token is not None and response.status_code == 401 and not response.history:
        again = yield from authorize_again(client, options, token, response, retries_taken=retries_taken)
        if again is not None:
            response = yield from _send(client, options, again, stream, retries_taken)
    return response, options


def _send(
    client: BaseClient,
    options: FinalRequestOptions,
    request: httpx.Request,
    stream: bool,
    retries_taken: int,
) -> Generator[Step, Any, Any]:
    stream = stream or client._should_stream_response_body(request)
    follow = client._follows_redirects(options)
    history: List[Any] = []
    if client.is_closed():
        raise APIConnectionError(message="The client has been closed.", request=request)
    started = logs.log_request(request, options, retries_taken)
    response: Any = None
    try:
        response = yield Send(request, stream, is_anonymous=not same_origin(request.url, client.base_url))
        while follow and response.next_request is not None:
            from .redirects import next_hop

            upcoming = next_hop(
                library_of(client._client), response, history, limit=client._client.max_redirects
            )
            if stream:
                yield Read(response)
            history.append(response)
            response = yield Send(upcoming, stream, is_anonymous=True)
            response.history = list(history)
        logs.log_response(response, started, retries_taken)
    except Exception as error:
        logs.log_failure(request, error, started)
        if response is not None:
            yield from close(response)
        from .transport_errors import raise_error_of_signal_handler

        raise_error_of_signal_handler(error)
        from .connection_problems import check_transport, connection_error, timeout_error

        if not _is_transports(client, error):
            check_transport(client._client, request, error, is_async=client._is_async)
            raise
        if isinstance(error, library_of(client._client).TimeoutException) and not _is_connect_failure(error):
            raise timeout_error(request, error) from error
        raise connection_error(client._client, request, error) from error
    return response


def _is_transports(client: BaseClient, error: Exception) -> bool:
    """Return whether an error that came while a request was sent is the transport's."""
    if client.is_closed() and isinstance(error, RuntimeError):  # which httpx raises for that
        return True
    from .transport_errors import is_transport_error

    return is_transport_error(error, library_of(client._client).__name__)


def _is_connect_failure(error: Exception) -> bool:
    """Return whether a host or a certificate was at fault, which the bridge to aiohttp calls a timeout."""
    cause = error.__cause__
    return isinstance(cause, OSError) and not isinstance(cause, TimeoutError)


def exchange(client: BaseClient, call: APIRequest) -> Generator[Step, Any, Tuple[Any, APIRequest]]:
    """Make attempts until one succeeds or none is left; return the answer, and the attempt that brought it.

    The answer is the HTTP response, or what middleware made of it. The last error is raised unchanged.
    """
    options = call.options
    max_retries = checked_max_retries(options.get_max_retries(client.max_retries))
    retries_taken = 0
    while True:
        try:
            if client._middleware:
                call = APIRequest(
                    options=options.model_copy(),
                    cast_to=call.cast_to,
                    stream=call.stream,
                    stream_cls=call.stream_cls,
                    retries_taken=retries_taken,
                )
                answer = yield Attempt(call)
                response = getattr(answer, "http_response", None)
            else:
                answer, call.options = yield from attempt(
                    client, options.model_copy(), stream=call.stream, retries_taken=retries_taken
                )
                response = answer
            if response is not None and not response.is_success:
                yield from read_error(response)
                raise client._make_status_error_from_response(response)
            call.retries_taken = retries_taken
            return answer, call
        except Exception as error:
            delay = _delay(client, options, error, retries_taken, max_retries)
            if delay is None:
                raise
            retries_taken += 1
            logs.log_retry(options, error, delay, retries_taken)
        yield Sleep(delay)


def _delay(
    client: BaseClient, options: FinalRequestOptions, error: Exception, retries_taken: int, max_retries: int
) -> Optional[float]:
    """Return the seconds to wait before the next attempt; `None` where an error ends the call."""
    if retries_taken >= max_retries or client.is_closed() or not is_replayable(options):
        return None
    should_retry, response = client._should_retry_exception(error)
    if not should_retry:
        return None
    delay = client._calculate_retry_timeout(
        max_retries - retries_taken,
        options,
        None if response is None else response.headers,
        retries_taken=retries_taken,
    )
    if delay < math.inf:
        return delay
    if isinstance(error, APIStatusError):
        from ..delays import name_wait

        name_wait(error, client.max_retry_after)
    return None
