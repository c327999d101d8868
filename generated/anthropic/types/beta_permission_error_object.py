# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_permission_error import BetaPermissionError

__all__ = ["BetaPermissionErrorObject"]

BetaPermissionErrorObject: TypeAlias = BetaPermissionError
