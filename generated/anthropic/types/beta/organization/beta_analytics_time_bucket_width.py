# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsTimeBucketWidth"]

BetaAnalyticsTimeBucketWidth: TypeAlias = Literal["1d", "1h", "1m"]
"""Length of a time bucket: a day (`1d`), an hour (`1h`) or a minute (`1m`)."""
