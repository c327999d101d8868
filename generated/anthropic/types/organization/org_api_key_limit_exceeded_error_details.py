# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["OrgAPIKeyLimitExceededErrorDetails"]


class OrgAPIKeyLimitExceededErrorDetails(BaseModel):
    """The organization would have more API keys than allowed."""

    error_code: Literal["org_api_key_limit_exceeded"]
