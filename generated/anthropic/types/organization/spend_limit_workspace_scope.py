# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["SpendLimitWorkspaceScope"]


class SpendLimitWorkspaceScope(BaseModel):
    """The spending of one workspace."""

    type: Literal["workspace"]

    workspace_id: str
