# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import PermissionDeniedError

from .beta_claude_tag_writes_not_enabled_error_details import BetaClaudeTagWritesNotEnabledErrorDetails

__all__ = ["BetaClaudeTagWritesNotEnabledError"]


class BetaClaudeTagWritesNotEnabledError(PermissionDeniedError):
    """`claude_tag_writes_not_enabled`: Changes to Claude Tag by the API are not enabled for the
    organization.
    """

    error_code: Literal["claude_tag_writes_not_enabled"]
    details: BetaClaudeTagWritesNotEnabledErrorDetails
