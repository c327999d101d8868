# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .claude_code_key_creator_not_member_error_details import ClaudeCodeKeyCreatorNotMemberErrorDetails

__all__ = ["ClaudeCodeKeyCreatorNotMemberError"]


class ClaudeCodeKeyCreatorNotMemberError(BadRequestError):
    """`claude_code_key_creator_not_member`: The user who created the Claude Code API key is no longer a
    member.
    """

    error_code: Literal["claude_code_key_creator_not_member"]
    details: ClaudeCodeKeyCreatorNotMemberErrorDetails
