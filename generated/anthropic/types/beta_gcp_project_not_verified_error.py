# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_gcp_project_not_verified_error_details import BetaGCPProjectNotVerifiedErrorDetails

__all__ = ["BetaGCPProjectNotVerifiedError"]


class BetaGCPProjectNotVerifiedError(BadRequestError):
    """`gcp_project_not_verified`: It has not been verified that the Google Cloud project is yours."""

    error_code: Literal["gcp_project_not_verified"]
    details: BetaGCPProjectNotVerifiedErrorDetails
