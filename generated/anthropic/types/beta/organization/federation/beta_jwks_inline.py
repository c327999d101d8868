# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, List, Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaJWKSInline"]


class BetaJWKSInline(BaseModel):
    """The keys are listed here and not fetched."""

    keys: List[Dict[str, object]]
    """Public keys, each a JSON Web Key (JWK)."""

    type: Literal["inline"]
