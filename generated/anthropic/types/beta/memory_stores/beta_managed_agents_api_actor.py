# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAPIActor"]


class BetaManagedAgentsAPIActor(BaseModel):
    """A caller of the API, known by the key it used."""

    api_key_id: str
    """ID of the API key, not the key itself."""

    type: Literal["api_actor"]
