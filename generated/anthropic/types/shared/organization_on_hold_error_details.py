# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["OrganizationOnHoldErrorDetails"]


class OrganizationOnHoldErrorDetails(BaseModel):
    """The organization is on hold, so its requests are refused."""

    error_code: Literal["organization_on_hold"]

    appeal_url: Optional[str] = None
    """Address at which to appeal; null when there is none."""
