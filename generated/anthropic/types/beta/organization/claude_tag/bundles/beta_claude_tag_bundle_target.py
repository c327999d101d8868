# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_claude_tag_slack_channel_bundle_target import BetaClaudeTagSlackChannelBundleTarget
from .beta_claude_tag_slack_workspace_bundle_target import BetaClaudeTagSlackWorkspaceBundleTarget

__all__ = ["BetaClaudeTagBundleTarget"]

BetaClaudeTagBundleTarget: TypeAlias = Annotated[
    Union[BetaClaudeTagSlackChannelBundleTarget, BetaClaudeTagSlackWorkspaceBundleTarget],
    PropertyInfo(discriminator="type"),
]
"""Where a bundle applies: a Slack channel, or a whole Slack workspace."""
