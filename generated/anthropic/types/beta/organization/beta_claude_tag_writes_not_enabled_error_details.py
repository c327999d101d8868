# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagWritesNotEnabledErrorDetails"]


class BetaClaudeTagWritesNotEnabledErrorDetails(BaseModel):
    """Changes to Claude Tag by the API are not enabled for the organization."""

    error_code: Literal["claude_tag_writes_not_enabled"]
