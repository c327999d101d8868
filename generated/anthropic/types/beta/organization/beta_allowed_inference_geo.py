# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAllowedInferenceGeo"]

BetaAllowedInferenceGeo: TypeAlias = Literal["global", "us"]
"""Where models may run: in the US only (`us`), or anywhere (`global`)."""
