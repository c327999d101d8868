# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaOrganizationRole"]

BetaOrganizationRole: TypeAlias = Literal[
    "admin",
    "billing",
    "claude_code_user",
    "developer",
    "managed",
    "membership_admin",
    "owner",
    "primary_owner",
    "user",
]
"""Role of a member in the organization, from plain use (`user`) and building (`developer`,
`claude_code_user`) to `billing`, administration (`membership_admin`, `admin`) and ownership (`owner`,
`primary_owner`). What a `managed` member may do is set by RBAC roles.
"""
