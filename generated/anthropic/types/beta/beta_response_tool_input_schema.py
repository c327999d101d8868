# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, List, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaResponseToolInputSchema"]


class BetaResponseToolInputSchema(BaseModel):
    """JSON schema of the input of a tool; its root is an object."""

    type: Literal["object"]

    properties: Optional[Dict[str, object]] = None
    """Schemas of the properties, by name; null when there are none."""

    required: Optional[List[str]] = None
    """Names of the properties that must be given; null when all are optional."""
