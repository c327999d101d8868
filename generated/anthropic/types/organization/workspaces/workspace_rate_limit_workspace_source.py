# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["WorkspaceRateLimitWorkspaceSource"]


class WorkspaceRateLimitWorkspaceSource(BaseModel):
    """The value was set for the workspace."""

    type: Literal["workspace"]
