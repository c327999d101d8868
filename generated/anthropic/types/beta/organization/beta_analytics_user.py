# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsUser"]


class BetaAnalyticsUser(BaseModel):
    """User whom the activity data refer to."""

    id: str
    """ID of the user."""

    email_address: str
    """Email address of the user."""

    type: Literal["user"]
