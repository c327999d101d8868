# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export utilities that packages built on this one import from here."""

from anthropic._core.sentinels import is_given
from anthropic._utils._transform import (
    PropertyInfo,
    async_maybe_transform,
    async_transform,
    maybe_transform,
    transform,
)

__all__ = [
    "PropertyInfo",
    "async_maybe_transform",
    "async_transform",
    "is_given",
    "maybe_transform",
    "transform",
]
