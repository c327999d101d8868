# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsFileNotFoundDeploymentPausedReasonError"]


class BetaManagedAgentsFileNotFoundDeploymentPausedReasonError(BaseModel):
    """A file that the deployment uses does not exist, for example because it was deleted."""

    type: Literal["file_not_found_error"]
