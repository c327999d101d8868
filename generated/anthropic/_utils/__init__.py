# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export utilities that packages built on this one import from here."""

from anthropic._concurrency.file_reading import file_from_path
from anthropic._core.models.type_guards import is_dict, is_iterable, is_list, is_mapping
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
    "file_from_path",
    "is_dict",
    "is_given",
    "is_iterable",
    "is_list",
    "is_mapping",
    "maybe_transform",
    "transform",
]
