# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["NoBillingWorkspaceRole"]

NoBillingWorkspaceRole: TypeAlias = Literal[
    "workspace_admin", "workspace_developer", "workspace_restricted_developer", "workspace_user"
]
"""Role that can be given in a workspace: administration (`workspace_admin`), building with API keys
(`workspace_developer`), the same with restrictions (`workspace_restricted_developer`) or plain use
(`workspace_user`).
"""
