# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaPluginInstallationSetting", "Target"]

Target: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaPluginTargetOrganization",
        "beta_organization_types.BetaPluginTargetRBACGroup",
        "beta_organization_types.BetaPluginTargetOrganizationMember",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whom the setting is for."""


class BetaPluginInstallationSetting(BaseModel):
    """How a target, such as an RBAC group, gets a plugin."""

    created_at: datetime
    """When the setting was created, in UTC."""

    installation_preference: Literal["auto_install", "available", "not_available", "required"]
    """How members get the plugin: installed for them (`auto_install`), installed and mandatory (`required`),
    on offer (`available`) or not on offer (`not_available`).
    """

    plugin_id: str

    target: Target
    """Whom the setting is for."""

    type: Literal["plugin_installation_setting"]

    updated_at: datetime
    """When the setting last changed, in UTC."""
