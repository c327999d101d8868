# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["OrgMemberLimitExceededErrorDetails"]


class OrgMemberLimitExceededErrorDetails(BaseModel):
    """The organization would have more members than allowed."""

    error_code: Literal["org_member_limit_exceeded"]
