# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaDeletedPluginInstallationSetting", "Target"]

Target: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaPluginTargetOrganization",
        "beta_organization_types.BetaPluginTargetRBACGroup",
        "beta_organization_types.BetaPluginTargetOrganizationMember",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whom the setting was for."""


class BetaDeletedPluginInstallationSetting(BaseModel):
    """Confirms that the installation setting of a plugin was removed for a target."""

    plugin_id: str

    target: Target
    """Whom the setting was for."""

    type: Literal["plugin_installation_setting_deleted"]
