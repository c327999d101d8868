# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsWorkflowRunResultStopped"]


class BetaManagedAgentsWorkflowRunResultStopped(BaseModel):
    """The workflow run was stopped before its end."""

    type: Literal["stopped"]
