# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsUnknownWorkflowRunErrorObject"]


class BetaManagedAgentsUnknownWorkflowRunErrorObject(BaseModel):
    """The workflow run failed for a reason that none of the other types describes."""

    message: str
    """The failure in words, for people to read. Its wording may change."""

    type: Literal["unknown_error"]
