# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_authentication_error import BetaAuthenticationError

__all__ = ["BetaAuthenticationErrorObject"]

BetaAuthenticationErrorObject: TypeAlias = BetaAuthenticationError
