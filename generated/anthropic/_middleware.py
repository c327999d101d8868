# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export middleware under the module path of the official package."""

from anthropic._core.client.middleware import (
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
