# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_invalid_request_error import BetaInvalidRequestError

__all__ = ["BetaInvalidRequestErrorObject"]

BetaInvalidRequestErrorObject: TypeAlias = BetaInvalidRequestError
