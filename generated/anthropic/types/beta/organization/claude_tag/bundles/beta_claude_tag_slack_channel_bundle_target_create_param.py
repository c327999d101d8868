# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaClaudeTagSlackChannelBundleTargetCreateParam"]


class BetaClaudeTagSlackChannelBundleTargetCreateParam(TypedDict, total=False):
    """Attaches a bundle to a Slack channel."""

    slack_channel_id: Required[str]

    type: Required[Literal["slack_channel"]]
