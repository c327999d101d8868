# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsConnectorChatMetrics"]


class BetaAnalyticsConnectorChatMetrics(BaseModel):
    """Use of a connector in Chat."""

    distinct_conversation_connector_used_count: Optional[int] = None
    """Number of conversations in which the connector was used; null when it is not given."""
