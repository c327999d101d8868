# Generated from overrides/anthropic/_async/raw.py. Do not edit.
"""Wrappers that make a method return its response instead of the parsed body.

They ask for that in a header of the request, so that it reaches the client through every layer in between.
"""

from __future__ import annotations

import functools
from typing import Any, Callable, Type, TypeVar

from typing_extensions import ParamSpec

from anthropic._concurrency import threads
from anthropic._core.response.api_response import LegacyAPIResponse, raw_headers

from .response import APIResponse, ResponseContextManager

_P = ParamSpec("_P")
_R = TypeVar("_R")
_ResponseT = TypeVar("_ResponseT", bound=APIResponse[Any])


def to_raw_response_wrapper(
    func: Callable[_P, threads.MaybeAwaitable[_R]],
) -> Callable[_P, threads.MaybeAwaitable[LegacyAPIResponse[_R]]]:
    """Wrap a method for `.with_raw_response`: the body is read, `parse()` is synchronous."""
    return _asking_for(func, "true")


def to_api_response_wrapper(
    func: Callable[_P, threads.MaybeAwaitable[_R]],
) -> Callable[_P, threads.MaybeAwaitable[APIResponse[_R]]]:
    """Wrap a method to return its response, with the methods of the streaming one; the body is read."""
    return _asking_for(func, "raw")


def to_custom_raw_response_wrapper(
    func: Callable[_P, threads.MaybeAwaitable[object]], response_cls: Type[_ResponseT]
) -> Callable[_P, threads.MaybeAwaitable[_ResponseT]]:
    """Wrap a method to return its response as `response_cls`; the body is read."""
    return _asking_for(func, "raw", response_cls)


def to_streamed_response_wrapper(
    func: Callable[_P, threads.MaybeAwaitable[_R]],
) -> Callable[_P, ResponseContextManager[APIResponse[_R]]]:
    """Wrap a method for `.with_streaming_response`: a context manager, the body is read on demand."""
    return _opening(func)


def to_custom_streamed_response_wrapper(
    func: Callable[_P, threads.MaybeAwaitable[object]], response_cls: Type[_ResponseT]
) -> Callable[_P, ResponseContextManager[_ResponseT]]:
    """Wrap a method as a context manager that yields its response as `response_cls`, the body unread."""
    return _opening(func, response_cls)


def _asking_for(
    func: Callable[_P, threads.MaybeAwaitable[Any]], mode: str, response_cls: Any = None
) -> Callable[_P, Any]:
    @functools.wraps(func)
    def wrapped(*args: _P.args, **kwargs: _P.kwargs) -> Any:
        kwargs["extra_headers"] = raw_headers(kwargs.get("extra_headers"), mode, response_cls)
        return func(*args, **kwargs)

    return wrapped


def _opening(
    func: Callable[_P, threads.MaybeAwaitable[Any]], response_cls: Any = None
) -> Callable[_P, ResponseContextManager[Any]]:
    @functools.wraps(func)
    def wrapped(*args: _P.args, **kwargs: _P.kwargs) -> ResponseContextManager[Any]:
        kwargs["extra_headers"] = raw_headers(kwargs.get("extra_headers"), "stream", response_cls)
        return ResponseContextManager(functools.partial(func, *args, **kwargs))

    return wrapped
