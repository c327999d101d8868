# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["APIKeyCreatedBy"]


class APIKeyCreatedBy(BaseModel):
    """Who created an API key."""

    id: str
    """ID of the user or service account."""

    type: Literal["service_account", "user"]
    """Whether it was a user or a service account."""
