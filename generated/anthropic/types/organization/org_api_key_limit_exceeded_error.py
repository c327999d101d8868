# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .org_api_key_limit_exceeded_error_details import OrgAPIKeyLimitExceededErrorDetails

__all__ = ["OrgAPIKeyLimitExceededError"]


class OrgAPIKeyLimitExceededError(BadRequestError):
    """`org_api_key_limit_exceeded`: The organization would have more API keys than allowed."""

    error_code: Literal["org_api_key_limit_exceeded"]
    details: OrgAPIKeyLimitExceededErrorDetails
