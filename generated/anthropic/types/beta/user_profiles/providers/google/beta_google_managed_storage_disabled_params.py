# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaGoogleManagedStorageDisabledParams"]


class BetaGoogleManagedStorageDisabledParams(TypedDict, total=False):
    """Ceases to store data in buckets of your own."""

    type: Required[Literal["disabled"]]
