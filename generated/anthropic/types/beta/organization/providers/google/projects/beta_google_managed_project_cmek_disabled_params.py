# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaGoogleManagedProjectCMEKDisabledParams"]


class BetaGoogleManagedProjectCMEKDisabledParams(TypedDict, total=False):
    """Stop encrypting new data with keys of your own."""

    type: Required[Literal["disabled"]]
