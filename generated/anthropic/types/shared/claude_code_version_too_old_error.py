# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .claude_code_version_too_old_error_details import ClaudeCodeVersionTooOldErrorDetails

__all__ = ["ClaudeCodeVersionTooOldError"]


class ClaudeCodeVersionTooOldError(BadRequestError):
    """`claude_code_version_too_old`: The version of Claude Code that sent the request is too old."""

    error_code: Literal["claude_code_version_too_old"]
    details: ClaudeCodeVersionTooOldErrorDetails
