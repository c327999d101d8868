# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_grant_required_error_details import BetaGrantRequiredErrorDetails

__all__ = ["BetaGrantRequiredError"]


class BetaGrantRequiredError(BadRequestError):
    """`grant_required`: The operation needs a grant that the caller or the resource does not have."""

    error_code: Literal["grant_required"]
    details: BetaGrantRequiredErrorDetails
