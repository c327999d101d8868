# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsThreadLimitWorkflowRunErrorObject"]


class BetaManagedAgentsThreadLimitWorkflowRunErrorObject(BaseModel):
    """The workflow run reached the limit on threads."""

    message: str
    """The failure in words, for people to read. Its wording may change."""

    type: Literal["thread_limit_error"]
