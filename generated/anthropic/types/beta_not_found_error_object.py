# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_not_found_error import BetaNotFoundError

__all__ = ["BetaNotFoundErrorObject"]

BetaNotFoundErrorObject: TypeAlias = BetaNotFoundError
