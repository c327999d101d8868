# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsUsageCostInferenceGeo"]

BetaAnalyticsUsageCostInferenceGeo: TypeAlias = Literal["global", "us"]
"""Geography in which requests were processed: any (`global`) or the United States (`us`)."""
