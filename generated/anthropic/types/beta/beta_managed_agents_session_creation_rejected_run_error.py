# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionCreationRejectedRunError"]


class BetaManagedAgentsSessionCreationRejectedRunError(BaseModel):
    """The session was refused as invalid, for a reason that `message` gives. Starting it again unchanged
    fails again.
    """

    message: str
    """The error in words, for people to read. Its wording can change; decide by `type`."""

    type: Literal["session_creation_rejected_error"]
