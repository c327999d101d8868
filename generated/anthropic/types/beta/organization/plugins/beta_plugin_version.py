# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaPluginVersion", "CreatedBy"]

CreatedBy: TypeAlias = Annotated[
    Union["beta_organization_types.BetaPluginUserActor", "beta_organization_types.BetaPluginAPIActor", None],
    PropertyInfo(discriminator="type"),
]


class BetaPluginVersion(BaseModel):
    """One version of a plugin."""

    id: str
    """ID of the version."""

    created_at: datetime
    """When the version was created, in UTC."""

    plugin_id: str

    type: Literal["plugin_version"]

    components: Optional[List[beta_organization_types.BetaPluginComponent]] = None
    """What the version consists of, such as skills, commands and hooks; null when that is not known."""

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

    reach: Optional[Literal["contained", "privileged", "remote"]] = None
    """How far the components of the plugin reach: `contained`, `privileged` or `remote`. Null when that is
    not known.
    """

    release_notes: Optional[str] = None
    """What is new in the version, for people to read; null when that was not given."""
