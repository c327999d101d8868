# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaTelemetryDestinationTracesParams"]


class BetaTelemetryDestinationTracesParams(TypedDict, total=False):
    """How traces are to be delivered."""

    content_mode: Optional[beta_organization_types.BetaTelemetryDestinationContentMode]
    """Whether traces carry content or metadata only. Null for the default."""

    enabled: bool
    """Whether traces are delivered."""

    endpoint_url: Optional[str]
    """URL that traces are sent to, in place of the one of the destination; null for none of their own."""

    max_content_bytes: Optional[int]
    """Upper limit on the content, in bytes; null when none is set."""
