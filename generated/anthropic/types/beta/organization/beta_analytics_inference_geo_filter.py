# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsInferenceGeoFilter"]

BetaAnalyticsInferenceGeoFilter: TypeAlias = Literal["global", "not_available", "us"]
"""Geography in which requests were processed: any (`global`), the United States (`us`), or none recorded
(`not_available`).
"""
