# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["WorkspaceHumanReviewDisabledErrorDetails"]


class WorkspaceHumanReviewDisabledErrorDetails(BaseModel):
    """Human review is disabled in the workspace."""

    error_code: Literal["workspace_human_review_disabled"]
