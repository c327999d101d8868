# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAPIKey", "Principal", "Scope"]

Principal: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaAPIKeyUserActor",
        "beta_organization_types.BetaAPIKeyServiceAccountActor",
        None,
    ],
    PropertyInfo(discriminator="type"),
]

Scope: TypeAlias = Annotated[
    Union[
        "beta_organization_types.BetaAPIKeyOrganizationScope",
        "beta_organization_types.BetaAPIKeyWorkspaceScope",
    ],
    PropertyInfo(discriminator="type"),
]
"""Where the key is valid: in one workspace, or in the whole organization."""


class BetaAPIKey(BaseModel):
    """An API key of the organization, without its secret."""

    id: str
    """ID of the API key, which is not its secret."""

    created_at: datetime
    """When the key was created, in UTC."""

    name: str
    """Name that the key was given."""

    scope: Scope
    """Where the key is valid: in one workspace, or in the whole organization."""

    status: Literal["active", "archived", "expired", "inactive"]
    """Whether the key can be used (`active`), is switched off (`inactive`), has passed its time (`expired`)
    or was put away (`archived`).
    """

    type: Literal["api_key"]

    created_by: Optional[beta_organization_types.BetaAPIKeyCreatedBy] = None
    """Who created the key; null when that is not known."""

    expires_at: Optional[datetime] = None
    """When the key expires, in UTC; null when it does not."""

    partial_key_hint: Optional[str] = None
    """Part of the secret, by which to recognise the key; null when it is not given."""

    principal: Optional[Principal] = None
    """Whom the key acts as: a user or a service account. Null when it acts as neither."""
