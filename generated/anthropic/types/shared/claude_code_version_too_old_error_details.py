# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ClaudeCodeVersionTooOldErrorDetails"]


class ClaudeCodeVersionTooOldErrorDetails(BaseModel):
    """The version of Claude Code that sent the request is too old."""

    error_code: Literal["claude_code_version_too_old"]
