# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaGoogleManagedProjectStorageDisabledParams"]


class BetaGoogleManagedProjectStorageDisabledParams(TypedDict, total=False):
    """Stop keeping new data in buckets of your own."""

    type: Required[Literal["disabled"]]
