# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["AnalyticsConnectorChatCoworkUnifiedSessionsMetrics"]


class AnalyticsConnectorChatCoworkUnifiedSessionsMetrics(BaseModel):
    """Use of a connector in the sessions of unified Chat and Cowork."""

    distinct_session_connector_used_count: Optional[int] = None
    """Number of sessions in which the connector was used; null when it is not given."""
