# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_approval_required_error_details import BetaApprovalRequiredErrorDetails

__all__ = ["BetaApprovalRequiredError"]


class BetaApprovalRequiredError(BadRequestError):
    """`approval_required`: A value needs an approval that has not been given."""

    error_code: Literal["approval_required"]
    details: BetaApprovalRequiredErrorDetails
