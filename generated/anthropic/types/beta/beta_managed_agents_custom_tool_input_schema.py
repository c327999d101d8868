# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, List, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsCustomToolInputSchema"]


class BetaManagedAgentsCustomToolInputSchema(BaseModel):
    """JSON schema of the input of a tool. It describes an object; further keywords of JSON Schema are
    allowed.
    """

    type: Literal["object"]

    properties: Optional[Dict[str, object]] = None
    """The fields of the input by name, each with its schema."""

    required: Optional[List[str]] = None
    """Names of the fields that every call has to pass."""
