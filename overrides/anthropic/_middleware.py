"""Middleware, under the module path that the ecosystem imports."""

from ._core.client.middleware import (
    AsyncCallNext,
    AsyncMiddlewareCallable,
    CallNext,
    Middleware,
    MiddlewareCallable,
    MiddlewareInput,
)

__all__ = [
    "AsyncCallNext",
    "AsyncMiddlewareCallable",
    "CallNext",
    "Middleware",
    "MiddlewareCallable",
    "MiddlewareInput",
]
