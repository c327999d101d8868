# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaPluginMarketplace", "Owner"]

Owner: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaPluginOwnerOrganization", "beta_organization_types.BetaPluginOwnerUser"
    ],
    PropertyInfo(discriminator="type"),
]
"""Whose it is: the organization's or a single user's."""


class BetaPluginMarketplace(BaseModel):
    """A collection of plugins that are maintained and offered together."""

    id: str
    """ID of the marketplace."""

    created_at: datetime
    """When the marketplace was created, in UTC."""

    name: str
    """Name of the marketplace, by which people find it."""

    owner: Owner
    """Whose it is: the organization's or a single user's."""

    source: Literal["directory", "github", "gitlab", "manual", "public_git"]
    """Where its content comes from: a directory, a repository on GitHub, on GitLab or at another public
    address (`public_git`), or uploads (`manual`).
    """

    type: Literal["plugin_marketplace"]

    default_installation_preference: Optional[
        Literal["auto_install", "available", "not_available", "required"]
    ] = None
    """How members get its plugins where nothing else is set: `auto_install`, `required`, `available` or
    `not_available`. Null when there is no default.
    """

    last_sync_ended_at: Optional[datetime] = None
    """When the last synchronization with the source ended, in UTC; null when there was none."""

    last_sync_read_sha: Optional[str] = None
    """Commit that the last synchronization read; null when there was none."""

    sync_status: Optional[
        Literal[
            "failed_auth", "failed_content", "failed_limits", "failed_transient", "in_progress", "success"
        ]
    ] = None
    """How the last synchronization with the source went, failures by cause (`failed_transient` for a passing
    one), or that it is in progress. Null when there was none.
    """
