# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsTimeoutWorkflowRunErrorObject"]


class BetaManagedAgentsTimeoutWorkflowRunErrorObject(BaseModel):
    """The workflow run took too long."""

    message: str
    """The failure in words, for people to read. Its wording may change."""

    type: Literal["timeout_error"]
