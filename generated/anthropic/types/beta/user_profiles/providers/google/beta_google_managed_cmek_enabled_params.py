# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaGoogleManagedCMEKEnabledParams"]


class BetaGoogleManagedCMEKEnabledParams(TypedDict, total=False):
    """Has data encrypted with keys of your own."""

    type: Required[Literal["enabled"]]

    external_key_ids: Optional[Dict[str, Optional[str]]]
    """IDs of the external keys, by region; null for a region removes its key. Left out or null, the present
    keys stay.
    """
