# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .permission_error import PermissionError

__all__ = ["PermissionErrorObject"]

PermissionErrorObject: TypeAlias = PermissionError
