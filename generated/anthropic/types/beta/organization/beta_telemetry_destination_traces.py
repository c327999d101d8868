# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaTelemetryDestinationTraces"]


class BetaTelemetryDestinationTraces(BaseModel):
    """How traces are delivered."""

    content_mode: beta_organization_types.BetaTelemetryDestinationContentMode
    """Whether traces carry content or metadata only."""

    enabled: bool
    """Whether traces are delivered."""

    endpoint_url: Optional[str] = None
    """URL that traces are sent to, in place of the one of the destination; null for none of their own."""

    max_content_bytes: Optional[int] = None
    """Upper limit on the content, in bytes; null when none is set."""
