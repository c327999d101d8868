# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .invalid_request_error import InvalidRequestError

__all__ = ["InvalidRequestErrorObject"]

InvalidRequestErrorObject: TypeAlias = InvalidRequestError
