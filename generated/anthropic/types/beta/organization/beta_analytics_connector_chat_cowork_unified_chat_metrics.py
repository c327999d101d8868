# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsConnectorChatCoworkUnifiedChatMetrics"]


class BetaAnalyticsConnectorChatCoworkUnifiedChatMetrics(BaseModel):
    """Use of a connector in the conversations of unified Chat and Cowork."""

    distinct_conversation_connector_used_count: Optional[int] = None
    """Number of conversations in which the connector was used; null when it is not given."""
