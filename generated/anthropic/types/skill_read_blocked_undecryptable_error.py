# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ConflictError

from .skill_read_blocked_undecryptable_error_details import SkillReadBlockedUndecryptableErrorDetails

__all__ = ["SkillReadBlockedUndecryptableError"]


class SkillReadBlockedUndecryptableError(ConflictError):
    """`skill_read_blocked_undecryptable`: The skill cannot be read because it cannot be decrypted."""

    error_code: Literal["skill_read_blocked_undecryptable"]
    details: SkillReadBlockedUndecryptableErrorDetails
