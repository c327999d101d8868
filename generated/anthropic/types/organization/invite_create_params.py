# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["InviteCreateParams"]


class InviteCreateParams(TypedDict, total=False):
    email: Required[str]
    """Email address to invite."""

    role: Required[Literal["billing", "claude_code_user", "developer", "managed", "user"]]
    """Role that the user gets in the organization. Administrators cannot be made by an invite."""

    rbac_group_ids: SequenceNotStr[str]
    """IDs of the RBAC groups that the user joins on accepting."""
