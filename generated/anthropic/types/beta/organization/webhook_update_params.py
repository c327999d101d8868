# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["WebhookUpdateParams"]


class WebhookUpdateParams(TypedDict, total=False):
    description: str
    """Text for people on what the endpoint is for."""

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
    """Kinds of event to deliver. `external_key.*` and `external_storage.*` report failures and recoveries,
    `user_profile.*` enforcement actions and changes of a program status.
    """

    name: str
    """Name for people to tell the endpoint by."""

    state: Literal["disabled", "enabled"]
    """Whether events are delivered: `enabled` or `disabled`."""

    url: str
    """URL that the events are sent to."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
