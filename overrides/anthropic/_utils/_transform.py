"""Module path that tracers import; the code is in `_core/transform.py`."""

from .._core.models import PropertyInfo
from .._core.transform import async_maybe_transform, async_transform, maybe_transform, transform

__all__ = ["PropertyInfo", "async_maybe_transform", "async_transform", "maybe_transform", "transform"]
