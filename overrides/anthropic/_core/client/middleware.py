"""Middleware, the user's code around every attempt: its types, and the check that it fits a client.

Calling it is left to the drivers.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Awaitable, Callable, Iterable, Tuple, Union, get_origin

from ..deferred import anthropic
from ..exchange.api_request import APIRequest
from ..request.headers import find_header
from ..request.options import RAW_RESPONSE_HEADER
from ..response.api_response import BaseAPIResponse

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

CallNext: TypeAlias = Callable[[APIRequest], "anthropic.APIResponse[Any]"]
AsyncCallNext: TypeAlias = Callable[[APIRequest], Awaitable["anthropic.AsyncAPIResponse[Any]"]]
MiddlewareCallable: TypeAlias = Callable[[APIRequest, CallNext], "anthropic.APIResponse[Any]"]
AsyncMiddlewareCallable: TypeAlias = Callable[
    [APIRequest, AsyncCallNext], Awaitable["anthropic.AsyncAPIResponse[Any]"]
]


class Middleware:
    """The base of middleware, which runs around every attempt of every request, retries included.

    Implement `handle` for sync clients, `handle_async` for async ones, or both. Call `call_next(request)`,
    with the request you were given or a changed copy of it, for the response; it is returned whatever its
    status, and what you return is judged next: errors are raised and retried outside. Not calling it answers
    the request yourself. Raise `RetryableError` to have the attempt made again.
    """

    def handle(self, request: APIRequest, call_next: CallNext) -> anthropic.APIResponse[Any]:
        """Handle one attempt of a sync client; by default, make it."""
        return call_next(request)

    def handle_async(
        self, request: APIRequest, call_next: AsyncCallNext
    ) -> Awaitable[anthropic.AsyncAPIResponse[Any]]:
        """Handle one attempt of an async client, in an `async def`; by default, make it."""
        return call_next(request)


MiddlewareInput: TypeAlias = Union[Middleware, MiddlewareCallable, AsyncMiddlewareCallable]

Middleware.__module__ = "anthropic"


def checked_middleware(middleware: Iterable[Any], *, is_async: bool) -> Tuple[Any, ...]:
    """Return the middleware as a tuple, outermost first.

    Raises:
        TypeError: something cannot be called, or is for the other kind of client.
    """
    checked = tuple(middleware)
    for entry in checked:
        _check(entry, is_async)
    return checked


def requested_response(answer: Any, request: APIRequest) -> Any:
    """Return the response that a caller asked for instead of a value; `None` if they did not."""
    if is_response_class(request.cast_to):
        return answer
    mode = find_header(request.headers, RAW_RESPONSE_HEADER)
    if not mode:
        return None
    if mode != "true":
        return answer
    from ..response.api_response import LegacyAPIResponse

    return LegacyAPIResponse[Any](
        raw=answer.http_response,
        cast_to=request.cast_to,
        client=answer._client,
        stream=request.stream,
        stream_cls=request.stream_cls,
        options=answer._options,
        retries_taken=answer.retries_taken,
    )


def is_response_class(cast_to: Any) -> bool:
    """Return whether a caller asked for a response as such, by naming a response class."""
    origin = get_origin(cast_to) or cast_to
    return isinstance(origin, type) and issubclass(origin, BaseAPIResponse)


def _check(entry: Any, is_async: bool) -> None:
    kind = "asynchronous" if is_async else "synchronous"
    if isinstance(entry, Middleware):
        method = "handle_async" if is_async else "handle"
        if getattr(type(entry), method) is getattr(Middleware, method):
            raise TypeError(
                f"middleware {type(entry).__name__} does not implement `{method}()`, which the {kind} client"
                " calls"
            )
        if _is_async_function(getattr(entry, method)) is not is_async:
            article = "not an" if is_async else "an"
            raise TypeError(
                f"`{method}()` of middleware {type(entry).__name__} is {article} async function; the {kind}"
                " client cannot use it"
            )
        return
    name = getattr(entry, "__name__", type(entry).__name__)
    if not callable(entry) or isinstance(entry, type):
        raise TypeError(f"middleware {entry!r} is not callable, nor an instance of `Middleware`")
    if _is_async_function(entry) is not is_async:
        article = "not an" if is_async else "an"
        raise TypeError(f"middleware {name} is {article} async function; the {kind} client cannot use it")


def _is_async_function(entry: Any) -> bool:
    return inspect.iscoroutinefunction(entry) or inspect.iscoroutinefunction(type(entry).__call__)
