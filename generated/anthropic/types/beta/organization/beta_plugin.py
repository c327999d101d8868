# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaPlugin", "CreatedBy", "Owner"]

CreatedBy: TypeAlias = Annotated[
    Union["beta_organization_types.BetaPluginUserActor", "beta_organization_types.BetaPluginAPIActor", None],
    PropertyInfo(discriminator="type"),
]

Owner: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaPluginOwnerOrganization", "beta_organization_types.BetaPluginOwnerUser"
    ],
    PropertyInfo(discriminator="type"),
]
"""Whose it is: the organization's or a single user's."""


class BetaPlugin(BaseModel):
    """A plugin: skills, commands, hooks and other components that are installed together."""

    id: str
    """ID of the plugin."""

    created_at: datetime
    """When the plugin was created, in UTC."""

    latest_version_id: str
    """ID of the newest version."""

    marketplace_id: str
    """ID of the marketplace that the plugin is in."""

    name: str
    """Name of the plugin, by which it is identified in the marketplace."""

    owner: Owner
    """Whose it is: the organization's or a single user's."""

    served_version_id: str
    """ID of the version that members get."""

    served_version_pinned: bool
    """Whether the version that members get was chosen, so that newer ones do not replace it."""

    type: Literal["plugin"]

    updated_at: datetime
    """When the plugin last changed, in UTC."""

    components: Optional[List[beta_organization_types.BetaPluginComponent]] = None
    """What the plugin consists of, such as skills, commands and hooks; null when that is not known."""

    content_scan: Optional[beta_organization_types.BetaPluginContentScan] = None
    """What a scan of the content found; null when there was none."""

    created_by: Optional[CreatedBy] = None
    """Who created it: a user, or an API key. Null when that is not known."""

    description: Optional[str] = None
    """What the plugin does; null when that is not given."""

    display_name: Optional[str] = None
    """Name of the plugin, for people to read; null when it has none."""

    manifest_version: Optional[str] = None
    """Version that the manifest of the plugin states; null when it states none."""

    organization_installation_preference: Optional[
        Literal["auto_install", "available", "not_available", "required"]
    ] = None
    """How members of the organization get the plugin: `auto_install`, `required`, `available` or
    `not_available`. Null when that is not set.
    """

    organization_installation_preference_inherited: Optional[bool] = None
    """Whether that preference comes from the default of the marketplace, rather than from the plugin. Null
    when there is none.
    """

    reach: Optional[Literal["contained", "privileged", "remote"]] = None
    """How far the components of the plugin reach: `contained`, `privileged` or `remote`. Null when that is
    not known.
    """
