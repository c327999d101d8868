# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaUserProfileEnrollmentURL"]


class BetaUserProfileEnrollmentURL(BaseModel):
    """A link at which the person or company behind a profile can enroll."""

    expires_at: datetime
    """Until when the link can be opened. Make a new one after that."""

    type: Literal["enrollment_url"]

    url: str
    """The link to pass on. It belongs to this one profile, so send it only to whom it is for."""
