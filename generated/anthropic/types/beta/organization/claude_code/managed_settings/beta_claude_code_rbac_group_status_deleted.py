# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeCodeRBACGroupStatusDeleted"]


class BetaClaudeCodeRBACGroupStatusDeleted(BaseModel):
    """The RBAC group was deleted."""

    type: Literal["deleted"]
