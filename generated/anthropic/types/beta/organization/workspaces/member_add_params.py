# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

from anthropic.types.beta import organization as beta_organization_types

__all__ = ["MemberAddParams"]


class MemberAddParams(TypedDict, total=False):
    user_id: Required[str]

    workspace_role: Required[beta_organization_types.BetaNoBillingWorkspaceRole]
