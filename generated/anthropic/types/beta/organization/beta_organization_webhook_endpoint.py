# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaOrganizationWebhookEndpoint"]


class BetaOrganizationWebhookEndpoint(BaseModel):
    """URL of yours that events of the organization are sent to."""

    id: str
    """ID of the webhook endpoint."""

    created_at: datetime
    """When the endpoint was created, in UTC."""

    description: str
    """Text for people on what the endpoint is for."""

    disabled_reason: str
    """Why the endpoint is disabled, where it is."""

    enabled_events: List[
        Literal[
            "external_key.failed",
            "external_key.recovered",
            "external_storage.failed",
            "external_storage.recovered",
            "user_profile.enforcement_action_opened",
            "user_profile.enforcement_action_resolved",
            "user_profile.program_status_updated",
        ]
    ]
    """Kinds of event that are delivered. `external_key.*` and `external_storage.*` report failures and
    recoveries, `user_profile.*` enforcement actions and changes of a program status.
    """

    name: str
    """Name for people to tell the endpoint by."""

    state: beta_organization_types.BetaOrganizationWebhookEndpointState
    """Whether events are delivered."""

    updated_at: datetime
    """When the endpoint last changed, in UTC."""

    url: str
    """URL that the events are sent to."""
