# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaModelLine"]

BetaModelLine: TypeAlias = Literal["haiku", "sonnet", "opus", "fable", "mythos"]
"""Line of models that a model belongs to."""
