# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export `transform`, which tracers wrap here; the code is in `_core/request/transform.py`."""

from anthropic._core.models import PropertyInfo
from anthropic._core.request.transform import (
    async_maybe_transform,
    async_transform,
    maybe_transform,
    transform,
)

__all__ = [
    "PropertyInfo",
    "async_maybe_transform",
    "async_transform",
    "maybe_transform",
    "transform",
]
