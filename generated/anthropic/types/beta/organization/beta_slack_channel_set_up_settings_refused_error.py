# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .beta_slack_channel_set_up_settings_refused_error_details import (
    BetaSlackChannelSetUpSettingsRefusedErrorDetails,
)

__all__ = ["BetaSlackChannelSetUpSettingsRefusedError"]


class BetaSlackChannelSetUpSettingsRefusedError(BadRequestError):
    """`slack_channel_set_up_settings_refused`: The settings for the Slack channel were refused, so it was not
    set up.
    """

    error_code: Literal["slack_channel_set_up_settings_refused"]
    details: BetaSlackChannelSetUpSettingsRefusedErrorDetails
