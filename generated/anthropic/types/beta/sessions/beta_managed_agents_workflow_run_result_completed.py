# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsWorkflowRunResultCompleted"]


class BetaManagedAgentsWorkflowRunResultCompleted(BaseModel):
    """The workflow run reached its end."""

    type: Literal["completed"]
