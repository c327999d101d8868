# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionResourceNotFoundRunError"]


class BetaManagedAgentsSessionResourceNotFoundRunError(BaseModel):
    """Something that the deployment refers to does not exist any more; what kind of thing is not known."""

    message: str
    """The error in words, for people to read. Its wording can change; decide by `type`."""

    type: Literal["session_resource_not_found_error"]
