# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Optional

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["TelemetryDestinationCreateParams"]


class TelemetryDestinationCreateParams(TypedDict, total=False):
    endpoint_url: Required[str]
    """URL that the telemetry is sent to."""

    workspaces: Required[beta_organization_types.BetaTelemetryDestinationWorkspacesParams]
    """Workspaces whose telemetry is delivered: all, only some, or all but some."""

    display_name: Optional[str]
    """Label for people; null for none."""

    headers: Dict[str, str]
    """Headers to send along with each delivery, by name. Their values cannot be read back."""

    traces: beta_organization_types.BetaTelemetryDestinationTracesParams
    """How traces are delivered."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
