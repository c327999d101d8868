# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .not_found_error import NotFoundError

__all__ = ["NotFoundErrorObject"]

NotFoundErrorObject: TypeAlias = NotFoundError
