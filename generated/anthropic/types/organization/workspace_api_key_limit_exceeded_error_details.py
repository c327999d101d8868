# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["WorkspaceAPIKeyLimitExceededErrorDetails"]


class WorkspaceAPIKeyLimitExceededErrorDetails(BaseModel):
    """The workspace would have more API keys than allowed."""

    error_code: Literal["workspace_api_key_limit_exceeded"]
