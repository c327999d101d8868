# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_error import BetaError

__all__ = ["BetaErrorObject"]

BetaErrorObject: TypeAlias = BetaError
