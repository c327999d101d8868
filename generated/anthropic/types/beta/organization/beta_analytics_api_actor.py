# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsAPIActor"]


class BetaAnalyticsAPIActor(BaseModel):
    """API key through which the usage came."""

    api_key_id: str

    type: Literal["api_actor"]
