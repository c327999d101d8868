# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsEnvironmentArchivedRunError"]


class BetaManagedAgentsEnvironmentArchivedRunError(BaseModel):
    """The environment of the deployment is archived. Choose another one."""

    message: str
    """The error in words, for people to read. Its wording can change; decide by `type`."""

    type: Literal["environment_archived_error"]
