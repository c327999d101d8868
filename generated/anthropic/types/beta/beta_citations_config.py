# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaCitationsConfig"]


class BetaCitationsConfig(BaseModel):
    """Whether the model may cite passages of a document or result."""

    enabled: Optional[bool] = None
    """Whether citations are switched on. All documents of a request have to agree."""
