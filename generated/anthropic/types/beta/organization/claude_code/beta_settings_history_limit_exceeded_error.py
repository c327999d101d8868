# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_settings_history_limit_exceeded_error_details import BetaSettingsHistoryLimitExceededErrorDetails

__all__ = ["BetaSettingsHistoryLimitExceededError"]


class BetaSettingsHistoryLimitExceededError(BadRequestError):
    """`settings_history_limit_exceeded`: The history of the settings has reached its limit."""

    error_code: Literal["settings_history_limit_exceeded"]
    details: BetaSettingsHistoryLimitExceededErrorDetails
