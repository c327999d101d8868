# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_claude_code_rbac_group_status_active import BetaClaudeCodeRBACGroupStatusActive
from .beta_claude_code_rbac_group_status_deleted import BetaClaudeCodeRBACGroupStatusDeleted
from .beta_claude_code_rbac_group_status_unknown import BetaClaudeCodeRBACGroupStatusUnknown

__all__ = ["BetaClaudeCodeRBACGroupStatus"]

BetaClaudeCodeRBACGroupStatus: TypeAlias = Annotated[
    Union[
        BetaClaudeCodeRBACGroupStatusActive,
        BetaClaudeCodeRBACGroupStatusDeleted,
        BetaClaudeCodeRBACGroupStatusUnknown,
    ],
    PropertyInfo(discriminator="type"),
]
"""Whether an RBAC group still exists: `active`, `deleted`, or `unknown` when that could not be found out."""
