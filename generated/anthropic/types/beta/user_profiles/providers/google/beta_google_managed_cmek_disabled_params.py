# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaGoogleManagedCMEKDisabledParams"]


class BetaGoogleManagedCMEKDisabledParams(TypedDict, total=False):
    """Ceases to encrypt data with keys of your own."""

    type: Required[Literal["disabled"]]
