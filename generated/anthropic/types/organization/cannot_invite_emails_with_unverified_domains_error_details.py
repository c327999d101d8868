# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["CannotInviteEmailsWithUnverifiedDomainsErrorDetails"]


class CannotInviteEmailsWithUnverifiedDomainsErrorDetails(BaseModel):
    """An address to invite is in a domain that is not verified."""

    error_code: Literal["cannot_invite_emails_with_unverified_domains"]
