# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsWebFetchURLSourceAll"]


class BetaManagedAgentsWebFetchURLSourceAll(BaseModel):
    """URLs may come from any content of the kind."""

    type: Literal["all"]
