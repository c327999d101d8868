# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaTelemetryDestination"]


class BetaTelemetryDestination(BaseModel):
    """Endpoint of yours that telemetry of the organization is sent to."""

    id: str
    """ID of the telemetry destination."""

    created_at: datetime
    """When the destination was created, in UTC."""

    delivery_health: beta_organization_types.BetaTelemetryDestinationDeliveryHealth
    """How the latest deliveries went."""

    endpoint_url: str
    """URL that the telemetry is sent to."""

    header_names: List[str]
    """Names of the headers that are sent along. Their values are not shown."""

    state: beta_organization_types.BetaTelemetryDestinationState
    """Whether telemetry is delivered and, if not, why."""

    traces: beta_organization_types.BetaTelemetryDestinationTraces
    """How traces are delivered."""

    type: Literal["telemetry_destination"]

    updated_at: datetime
    """When the destination last changed, in UTC."""

    workspaces: beta_organization_types.BetaTelemetryDestinationWorkspaces
    """Workspaces whose telemetry is delivered: all, only some, or all but some."""

    display_name: Optional[str] = None
    """Label for people; null for none."""
