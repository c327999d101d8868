# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_api_error import BetaAPIError

__all__ = ["BetaAPIErrorObject"]

BetaAPIErrorObject: TypeAlias = BetaAPIError
