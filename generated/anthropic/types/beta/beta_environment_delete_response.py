# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaEnvironmentDeleteResponse"]


class BetaEnvironmentDeleteResponse(BaseModel):
    """Confirms that an environment is deleted."""

    id: str
    """ID of the environment that no longer exists."""

    type: Literal["environment_deleted"]
