# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaAnalyticsReportUserActor"]


class BetaAnalyticsReportUserActor(BaseModel):
    """User who caused the usage."""

    deleted: bool
    """Whether the user has been deleted."""

    type: Literal["user_actor"]

    user_id: str

    email_address: Optional[str] = None
    """Email address of the user; null when it is not given."""

    name: Optional[str] = None
    """Name of the user; null when it is not given."""
