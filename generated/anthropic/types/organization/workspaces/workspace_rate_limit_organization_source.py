# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["WorkspaceRateLimitOrganizationSource"]


class WorkspaceRateLimitOrganizationSource(BaseModel):
    """The value comes from the organization."""

    type: Literal["organization"]
