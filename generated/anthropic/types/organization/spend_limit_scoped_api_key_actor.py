# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["SpendLimitScopedAPIKeyActor"]


class SpendLimitScopedAPIKeyActor(BaseModel):
    """Actor that is a scoped API key."""

    scoped_api_key_id: str

    type: Literal["scoped_api_key_actor"]
