# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_claude_tag_guest_policy_allow import BetaClaudeTagGuestPolicyAllow
from .beta_claude_tag_guest_policy_channel_only import BetaClaudeTagGuestPolicyChannelOnly
from .beta_claude_tag_guest_policy_restrict import BetaClaudeTagGuestPolicyRestrict

__all__ = ["BetaClaudeTagGuestPolicy"]

BetaClaudeTagGuestPolicy: TypeAlias = Annotated[
    Union[
        BetaClaudeTagGuestPolicyAllow, BetaClaudeTagGuestPolicyRestrict, BetaClaudeTagGuestPolicyChannelOnly
    ],
    PropertyInfo(discriminator="type"),
]
"""What guests in Slack may do with Claude: `allow`, `restrict` or `channel_only`."""
