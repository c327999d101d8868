# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_settings_document_limit_exceeded_error_details import BetaSettingsDocumentLimitExceededErrorDetails

__all__ = ["BetaSettingsDocumentLimitExceededError"]


class BetaSettingsDocumentLimitExceededError(BadRequestError):
    """`settings_document_limit_exceeded`: There would be more settings documents than allowed."""

    error_code: Literal["settings_document_limit_exceeded"]
    details: BetaSettingsDocumentLimitExceededErrorDetails
