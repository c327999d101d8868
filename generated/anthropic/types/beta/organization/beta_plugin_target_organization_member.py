# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaPluginTargetOrganizationMember"]


class BetaPluginTargetOrganizationMember(BaseModel):
    """Meant is a single member of the organization."""

    type: Literal["organization_member"]

    user_id: str
