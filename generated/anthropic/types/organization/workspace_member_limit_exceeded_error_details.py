# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["WorkspaceMemberLimitExceededErrorDetails"]


class WorkspaceMemberLimitExceededErrorDetails(BaseModel):
    """The workspace would have more members than allowed."""

    error_code: Literal["workspace_member_limit_exceeded"]
