# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import NotFoundError

from .beta_slack_channel_set_up_environment_not_found_error_details import (
    BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails,
)

__all__ = ["BetaSlackChannelSetUpEnvironmentNotFoundError"]


class BetaSlackChannelSetUpEnvironmentNotFoundError(NotFoundError):
    """`slack_channel_set_up_environment_not_found`: The environment for setting up the Slack channel does not
    exist.
    """

    error_code: Literal["slack_channel_set_up_environment_not_found"]
    details: BetaSlackChannelSetUpEnvironmentNotFoundErrorDetails
