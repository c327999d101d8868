# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsPluginChatCoworkUnifiedMetrics"]


class BetaAnalyticsPluginChatCoworkUnifiedMetrics(BaseModel):
    """Use of a plugin in unified Chat and Cowork."""

    distinct_session_plugin_used_count: Optional[int] = None
    """Number of sessions in which the plugin was used; null when it is not given."""
