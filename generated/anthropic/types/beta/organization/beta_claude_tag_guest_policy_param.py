# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_claude_tag_guest_policy_allow_param import BetaClaudeTagGuestPolicyAllowParam
from .beta_claude_tag_guest_policy_channel_only_param import BetaClaudeTagGuestPolicyChannelOnlyParam
from .beta_claude_tag_guest_policy_restrict_param import BetaClaudeTagGuestPolicyRestrictParam

__all__ = ["BetaClaudeTagGuestPolicyParam"]

BetaClaudeTagGuestPolicyParam: TypeAlias = Union[
    BetaClaudeTagGuestPolicyAllowParam,
    BetaClaudeTagGuestPolicyRestrictParam,
    BetaClaudeTagGuestPolicyChannelOnlyParam,
]
"""What guests in Slack may do with Claude: `allow`, `restrict` or `channel_only`."""
