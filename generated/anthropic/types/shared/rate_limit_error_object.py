# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .rate_limit_error import RateLimitError

__all__ = ["RateLimitErrorObject"]

RateLimitErrorObject: TypeAlias = RateLimitError
