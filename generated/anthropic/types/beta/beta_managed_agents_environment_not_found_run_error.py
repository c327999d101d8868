# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsEnvironmentNotFoundRunError"]


class BetaManagedAgentsEnvironmentNotFoundRunError(BaseModel):
    """The environment of the deployment does not exist, for example because it was deleted."""

    message: str
    """The error in words, for people to read. Its wording can change; decide by `type`."""

    type: Literal["environment_not_found_error"]
