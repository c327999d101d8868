# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaTelemetryDestinationContentMode"]

BetaTelemetryDestinationContentMode: TypeAlias = Literal["metadata_only", "content"]
"""What traces carry: `metadata_only`, or `content` as well."""
