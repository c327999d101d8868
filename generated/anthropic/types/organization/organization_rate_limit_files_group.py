# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["OrganizationRateLimitFilesGroup"]


class OrganizationRateLimitFilesGroup(BaseModel):
    """The limits apply to the Files API."""

    id: str
    """ID of the group."""

    type: Literal["files"]
