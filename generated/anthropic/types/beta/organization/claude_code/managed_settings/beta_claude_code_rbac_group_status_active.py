# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeCodeRBACGroupStatusActive"]


class BetaClaudeCodeRBACGroupStatusActive(BaseModel):
    """The RBAC group exists."""

    type: Literal["active"]
