# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["EventStreamParams"]


class EventStreamParams(TypedDict, total=False):
    session_id: Required[str]
    """ID of the session."""

    event_deltas: List[beta_types.BetaManagedAgentsDeltaType]
    """Kinds of event to preview while they are being produced, with `event_start` and `event_delta` events
    ahead of the complete event: `agent.message` with its text, `agent.thinking` with its start only.
    Without it, each event arrives only once it is complete.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
