# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_claude_tag_default_setting_source import BetaClaudeTagDefaultSettingSource
from .beta_claude_tag_slack_channel_setting_source import BetaClaudeTagSlackChannelSettingSource
from .beta_claude_tag_slack_default_setting_source import BetaClaudeTagSlackDefaultSettingSource
from .beta_claude_tag_slack_grid_channel_setting_source import BetaClaudeTagSlackGridChannelSettingSource
from .beta_claude_tag_slack_parent_channel_setting_source import BetaClaudeTagSlackParentChannelSettingSource
from .beta_claude_tag_slack_workspace_setting_source import BetaClaudeTagSlackWorkspaceSettingSource

__all__ = ["BetaClaudeTagSettingSource"]

BetaClaudeTagSettingSource: TypeAlias = Annotated[
    Union[
        BetaClaudeTagSlackChannelSettingSource,
        BetaClaudeTagSlackWorkspaceSettingSource,
        BetaClaudeTagSlackParentChannelSettingSource,
        BetaClaudeTagSlackDefaultSettingSource,
        BetaClaudeTagDefaultSettingSource,
        BetaClaudeTagSlackGridChannelSettingSource,
    ],
    PropertyInfo(discriminator="type"),
]
"""Where a setting comes from: the channel itself, another channel or the workspace that it inherits from, or
a default.
"""
