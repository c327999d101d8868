# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_overloaded_error import BetaOverloadedError

__all__ = ["BetaOverloadedErrorObject"]

BetaOverloadedErrorObject: TypeAlias = BetaOverloadedError
