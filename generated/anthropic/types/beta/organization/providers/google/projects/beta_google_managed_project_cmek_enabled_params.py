# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaGoogleManagedProjectCMEKEnabledParams"]


class BetaGoogleManagedProjectCMEKEnabledParams(TypedDict, total=False):
    """Encrypt data with keys of your own."""

    type: Required[Literal["enabled"]]

    external_key_ids: Dict[str, Optional[str]]
    """IDs of the external keys to use, by region; null takes the key of a region away."""
