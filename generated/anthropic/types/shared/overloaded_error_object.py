# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .overloaded_error import OverloadedError

__all__ = ["OverloadedErrorObject"]

OverloadedErrorObject: TypeAlias = OverloadedError
