# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAPIKeyWorkspaceScope"]


class BetaAPIKeyWorkspaceScope(BaseModel):
    """The key is valid in one workspace."""

    type: Literal["workspace"]

    workspace_id: str
