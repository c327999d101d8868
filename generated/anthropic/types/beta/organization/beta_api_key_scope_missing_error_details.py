# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAPIKeyScopeMissingErrorDetails"]


class BetaAPIKeyScopeMissingErrorDetails(BaseModel):
    """The API key lacks a scope that the operation needs."""

    error_code: Literal["api_key_scope_missing"]
