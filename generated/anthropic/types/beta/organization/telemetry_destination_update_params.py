# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Optional

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["TelemetryDestinationUpdateParams"]


class TelemetryDestinationUpdateParams(TypedDict, total=False):
    display_name: Optional[str]
    """Label for people; null for none."""

    endpoint_url: str
    """URL that the telemetry is sent to."""

    headers: Optional[Dict[str, Optional[str]]]
    """Headers to send along with each delivery, by name; a header set to null is removed. Null for none."""

    state: beta_organization_types.BetaTelemetryDestinationStateParams
    """Switches the destination on or off."""

    traces: Optional[beta_organization_types.BetaTelemetryDestinationTracesParams]
    """How traces are delivered. Null for the default."""

    workspaces: beta_organization_types.BetaTelemetryDestinationWorkspacesParams
    """Workspaces whose telemetry is delivered: all, only some, or all but some."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
