# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaPluginAPIActor"]


class BetaPluginAPIActor(BaseModel):
    """It was done with an API key."""

    api_key_id: str

    type: Literal["api_actor"]
