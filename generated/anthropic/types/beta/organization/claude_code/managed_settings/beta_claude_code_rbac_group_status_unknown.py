# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeCodeRBACGroupStatusUnknown"]


class BetaClaudeCodeRBACGroupStatusUnknown(BaseModel):
    """It is not known whether the RBAC group still exists."""

    type: Literal["unknown"]
