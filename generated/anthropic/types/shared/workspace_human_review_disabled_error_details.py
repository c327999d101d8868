# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["WorkspaceHumanReviewDisabledErrorDetails"]


class WorkspaceHumanReviewDisabledErrorDetails(BaseModel):
    """The workspace does not let people look at its data, which the request needs."""

    error_code: Literal["workspace_human_review_disabled"]
