# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ClaudeCodeKeyCreatorNotMemberErrorDetails"]


class ClaudeCodeKeyCreatorNotMemberErrorDetails(BaseModel):
    """The user who created the Claude Code API key is no longer a member."""

    error_code: Literal["claude_code_key_creator_not_member"]
