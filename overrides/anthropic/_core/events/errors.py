"""The errors of a stream that had begun well: an `error` event, a lost connection, a truncated body. No
I/O."""

import json
from typing import TYPE_CHECKING, Any, Dict, Iterable, Iterator, Optional, Type, cast

from .. import errors
from ..exchange.transport_errors import is_transport_error, package_of, raise_error_of_signal_handler
from ..response.json_decoding import NOT_JSON
from .sse import ServerSentEvent

if TYPE_CHECKING:
    import httpx

_CLASSES: Dict[str, Type[errors.APIStatusError]] = {
    "api_error": errors.InternalServerError,
    "authentication_error": errors.AuthenticationError,
    "conflict_error": errors.ConflictError,
    "invalid_request_error": errors.BadRequestError,
    "not_found_error": errors.NotFoundError,
    "overloaded_error": errors.OverloadedError,
    "permission_error": errors.PermissionDeniedError,
    "rate_limit_error": errors.RateLimitError,
    "request_too_large": errors.RequestTooLargeError,
    "service_unavailable_error": errors.ServiceUnavailableError,
    "timeout_error": errors.DeadlineExceededError,
}

_OF_CLOSED = (OSError, RuntimeError, ValueError)


def event_error(text: str, response: "httpx.Response") -> errors.APIStatusError:
    """Return the error that an `error` event reports, of the class that its `error.type` names."""
    try:
        body: Any = json.loads(text)
    except NOT_JSON:
        body = text or f"Error code: {response.status_code}"
    fields = _fields(body)
    klass = _CLASSES.get(str(_fields(fields.get("error")).get("type")), errors.APIStatusError)
    error = klass(str(body), response=response, body=body)
    if error.request_id is None:
        error.request_id = fields.get("request_id")
    return error


def _fields(value: object) -> Dict[str, Any]:
    return cast("Dict[str, Any]", value) if isinstance(value, dict) else {}


def connection_lost_error(
    cause: Exception, response: "httpx.Response", *, received: int, unit: str = "events"
) -> errors.APIConnectionError:
    """Return the error for a connection that broke while the body was read, after `received` whole items."""
    if _is(cause, "TimeoutException"):
        error: errors.APIConnectionError = errors.APITimeoutError(request=response.request)
        problem = "Nothing arrived for too long"
    else:
        problem = "The connection was lost"
        error = errors.APIConnectionError(message=problem, request=response.request)
    return _with_message(error, f"{problem} after {received} {unit}: {cause!r}", response)


def idle_timeout_error(response: "httpx.Response", *, received: int, limit: float) -> errors.APITimeoutError:
    """Return the error for a stream that brought nothing but pings for longer than its `idle_timeout`."""
    error = errors.APITimeoutError(request=response.request)
    _with_message(error, f"Nothing but pings arrived for {limit:g} s, after {received} events", response)
    return error


def complete_events(
    events: Iterable[ServerSentEvent], response: "httpx.Response", *, received: int
) -> Iterator[ServerSentEvent]:
    """Yield the events that a body left without their final blank line, as far as they are complete.

    Raises:
        APIConnectionError: the body ended inside an event. `body` is what there was of the event's data.
        APIResponseValidationError: neither these nor the `received` ones before are any, as the body was
            something else than a stream of events.
    """
    left = list(events)
    content_type: str = response.headers.get("content-type", "")
    if not received and not left and content_type and not content_type.partition(";")[0].endswith("stream"):
        raise errors.APIResponseValidationError(
            response,
            None,
            message=f"The answer is not a stream of events: its content type is {content_type!r}",
        )
    for event in left:
        if event.data:
            try:
                json.loads(event.data)
            except NOT_JSON:
                error = errors.APIConnectionError(message="", request=response.request)
                error.body = event.data
                problem = f"The stream ended inside an event ({event.event or 'no name'})"
                raise _with_message(error, problem, response) from None
        yield event


def stream_error(
    error: Exception,
    response: "httpx.Response",
    *,
    received: int,
    was_closed: bool,
    unit: str = "events",
) -> Optional[Exception]:
    """Return what to raise where reading a body raised `error`; None if the user had closed it.

    To be raised unchanged are an error of this package, one about a body that was read before, and one that
    is not the transport's. One of a signal handler that passes for the transport's is raised from here.
    """
    raise_error_of_signal_handler(error)
    is_transports = is_transport_error(error, package_of(response))
    # Reading on what somebody else closes meanwhile may also fail in ways of sockets, TLS and generators.
    if was_closed and (is_transports or isinstance(error, (errors.AnthropicError, *_OF_CLOSED))):
        return None
    if not is_transports or isinstance(error, errors.AnthropicError) or _is(error, "StreamError"):
        return error
    return connection_lost_error(error, response, received=received, unit=unit)


def _with_message(
    error: errors.APIConnectionError, message: str, response: "httpx.Response"
) -> errors.APIConnectionError:
    request_id: Optional[str] = response.headers.get("request-id")
    if request_id:
        message = f"{message} (request id {request_id})"
    error.message = message
    error.args = (message,)
    return error


def _is(error: Exception, name: str) -> bool:
    """Return whether an error is of a class with this name; the HTTP library may be one like httpx."""
    return any(klass.__name__ == name for klass in type(error).__mro__)
