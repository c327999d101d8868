# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsWorkflowRunResultErrorObject"]


class BetaManagedAgentsWorkflowRunResultErrorObject(BaseModel):
    """The workflow run ended because of an error."""

    error: beta_sessions_types.BetaManagedAgentsWorkflowRunErrorObject
    """What failed, and why."""

    type: Literal["error"]
