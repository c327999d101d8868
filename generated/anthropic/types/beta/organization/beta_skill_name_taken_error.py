# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ConflictError

from .beta_skill_name_taken_error_details import BetaSkillNameTakenErrorDetails

__all__ = ["BetaSkillNameTakenError"]


class BetaSkillNameTakenError(ConflictError):
    """`skill_name_taken`: Another skill has the name already."""

    error_code: Literal["skill_name_taken"]
    details: BetaSkillNameTakenErrorDetails
