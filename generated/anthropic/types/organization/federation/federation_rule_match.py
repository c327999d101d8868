# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Optional

from anthropic._core.models import BaseModel

__all__ = ["FederationRuleMatch"]


class FederationRuleMatch(BaseModel):
    """Conditions on a token, all of which must be fulfilled."""

    audience: Optional[str] = None
    """Audience that the token must be for (`aud`); null for no such condition."""

    claims: Optional[Dict[str, str]] = None
    """Claims that the token must have, with their values; null for no such condition."""

    condition: Optional[str] = None
    """Expression over the token that must be true; null for no such condition."""

    subject_prefix: Optional[str] = None
    """What the subject of the token (`sub`) must begin with; null for no such condition."""
