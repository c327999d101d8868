# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject"]


class BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject(BaseModel):
    """The session has as many workflow runs as are allowed."""

    message: str
    """The failure in words, for people to read. Its wording may change."""

    type: Literal["max_workflow_runs_error"]
