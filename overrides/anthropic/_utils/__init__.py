"""Re-export utilities that packages built on this one import from here."""

from .._core.lazy import attach
from .._core.models import PropertyInfo
from .._core.request.transform import async_maybe_transform, async_transform, maybe_transform, transform
from .._core.sentinels import is_given

__all__ = [
    "PropertyInfo",
    "async_maybe_transform",
    "async_transform",
    "is_given",
    "maybe_transform",
    "transform",
]

__getattr__, __dir__ = attach(__name__, {})
