# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_dream_error import BetaDreamError

__all__ = ["BetaDreamErrorObject"]

BetaDreamErrorObject: TypeAlias = BetaDreamError
