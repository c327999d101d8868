# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaComplianceReviewAPIActor"]


class BetaComplianceReviewAPIActor(BaseModel):
    """The request was made with an API key."""

    api_key_id: str

    type: Literal["api_actor"]
