# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaClaudeTagSettingsUpdateParam"]


class BetaClaudeTagSettingsUpdateParam(TypedDict, total=False):
    """Changes to the settings of a Slack channel or workspace. What is left out stays as it is."""

    enabled: Optional[bool]
    """Whether Claude Tag is on. Null to have none set here."""

    environment_id: Optional[str]
    """ID of the environment that Claude works in. Null to have none set here."""

    guest_policy: Optional[beta_organization_types.BetaClaudeTagGuestPolicyParam]
    """What guests in Slack may do. Null to have none set here."""

    instructions: Optional[str]
    """Instructions for Claude, in words of your own. Null to have none set here."""

    model: Optional[str]
    """Model that answers. Null to have none set here."""

    reply_mode: Optional[beta_organization_types.BetaClaudeTagReplyModeParam]
    """When and where Claude replies. Null to have none set here."""
