# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaPluginShare", "Target"]

Target: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaPluginTargetOrganization",
        "beta_organization_types.BetaPluginTargetRBACGroup",
        "beta_organization_types.BetaPluginTargetOrganizationMember",
    ],
    PropertyInfo(discriminator="type"),
]
"""With whom the plugin is shared."""


class BetaPluginShare(BaseModel):
    """Says with whom a plugin is shared."""

    granted_at: datetime
    """When the plugin was shared, in UTC."""

    plugin_id: str

    target: Target
    """With whom the plugin is shared."""

    type: Literal["plugin_share"]
