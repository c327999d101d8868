# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaPluginTargetRBACGroup"]


class BetaPluginTargetRBACGroup(BaseModel):
    """Meant are the members of an RBAC group."""

    rbac_group_id: str

    type: Literal["rbac_group"]
