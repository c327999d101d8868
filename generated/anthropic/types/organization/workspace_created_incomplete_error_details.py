# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["WorkspaceCreatedIncompleteErrorDetails"]


class WorkspaceCreatedIncompleteErrorDetails(BaseModel):
    """The workspace was created, but a part of its set-up failed."""

    error_code: Literal["workspace_created_incomplete"]

    workspace_id: str
    """ID of the workspace that was created."""
