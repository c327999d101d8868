# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import ConflictError

from .beta_slack_channel_set_up_settings_conflict_error_details import (
    BetaSlackChannelSetUpSettingsConflictErrorDetails,
)

__all__ = ["BetaSlackChannelSetUpSettingsConflictError"]


class BetaSlackChannelSetUpSettingsConflictError(ConflictError):
    """`slack_channel_set_up_settings_conflict`: The settings for the Slack channel conflict with others, so
    it was not set up.
    """

    error_code: Literal["slack_channel_set_up_settings_conflict"]
    details: BetaSlackChannelSetUpSettingsConflictErrorDetails
