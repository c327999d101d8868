# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_claude_tag_reply_mode_always_awake import BetaClaudeTagReplyModeAlwaysAwake
from .beta_claude_tag_reply_mode_automatic import BetaClaudeTagReplyModeAutomatic
from .beta_claude_tag_reply_mode_mention_only import BetaClaudeTagReplyModeMentionOnly
from .beta_claude_tag_reply_mode_thread import BetaClaudeTagReplyModeThread

__all__ = ["BetaClaudeTagReplyMode"]

BetaClaudeTagReplyMode: TypeAlias = Annotated[
    Union[
        BetaClaudeTagReplyModeAutomatic,
        BetaClaudeTagReplyModeMentionOnly,
        BetaClaudeTagReplyModeAlwaysAwake,
        BetaClaudeTagReplyModeThread,
    ],
    PropertyInfo(discriminator="type"),
]
"""When and where Claude replies in Slack: `automatic`, `mention_only`, `always_awake` or `thread`."""
