# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaDeletedClaudeCodeRBACGroupManagedSettings"]


class BetaDeletedClaudeCodeRBACGroupManagedSettings(BaseModel):
    """Confirms that the managed settings of an RBAC group were deleted."""

    rbac_group_id: str

    type: Literal["claude_code_rbac_group_managed_settings_deleted"]
