"""Wrappers that make a method return its response instead of the parsed body.

They ask for that in a header of the request, so that it reaches the client through every layer in between.
"""

from __future__ import annotations

import functools
from typing import Any, Callable, Type, TypeVar

from typing_extensions import ParamSpec

from anthropic._concurrency import aio
from anthropic._core.response.api_response import LegacyAPIResponse, raw_headers

from .response import AsyncAPIResponse, AsyncResponseContextManager

_P = ParamSpec("_P")
_R = TypeVar("_R")
_ResponseT = TypeVar("_ResponseT", bound=AsyncAPIResponse[Any])


def async_to_raw_response_wrapper(
    func: Callable[_P, aio.MaybeAwaitable[_R]],
) -> Callable[_P, aio.MaybeAwaitable[LegacyAPIResponse[_R]]]:
    """Wrap a method for `.with_raw_response`: the body is read, `parse()` is synchronous."""
    return _asking_for(func, "true")


def async_to_api_response_wrapper(
    func: Callable[_P, aio.MaybeAwaitable[_R]],
) -> Callable[_P, aio.MaybeAwaitable[AsyncAPIResponse[_R]]]:
    """Wrap a method to return its response, with the methods of the streaming one; the body is read."""
    return _asking_for(func, "raw")


def async_to_custom_raw_response_wrapper(
    func: Callable[_P, aio.MaybeAwaitable[object]], response_cls: Type[_ResponseT]
) -> Callable[_P, aio.MaybeAwaitable[_ResponseT]]:
    """Wrap a method to return its response as `response_cls`; the body is read."""
    return _asking_for(func, "raw", response_cls)


def async_to_streamed_response_wrapper(
    func: Callable[_P, aio.MaybeAwaitable[_R]],
) -> Callable[_P, AsyncResponseContextManager[AsyncAPIResponse[_R]]]:
    """Wrap a method for `.with_streaming_response`: a context manager, the body is read on demand."""
    return _opening(func)


def async_to_custom_streamed_response_wrapper(
    func: Callable[_P, aio.MaybeAwaitable[object]], response_cls: Type[_ResponseT]
) -> Callable[_P, AsyncResponseContextManager[_ResponseT]]:
    """Wrap a method as a context manager that yields its response as `response_cls`, the body unread."""
    return _opening(func, response_cls)


def _asking_for(
    func: Callable[_P, aio.MaybeAwaitable[Any]], mode: str, response_cls: Any = None
) -> Callable[_P, Any]:
    @functools.wraps(func)
    async def wrapped(*args: _P.args, **kwargs: _P.kwargs) -> Any:
        kwargs["extra_headers"] = raw_headers(kwargs.get("extra_headers"), mode, response_cls)
        return await func(*args, **kwargs)

    return wrapped


def _opening(
    func: Callable[_P, aio.MaybeAwaitable[Any]], response_cls: Any = None
) -> Callable[_P, AsyncResponseContextManager[Any]]:
    @functools.wraps(func)
    def wrapped(*args: _P.args, **kwargs: _P.kwargs) -> AsyncResponseContextManager[Any]:
        kwargs["extra_headers"] = raw_headers(kwargs.get("extra_headers"), "stream", response_cls)
        return AsyncResponseContextManager(functools.partial(func, *args, **kwargs))

    return wrapped
