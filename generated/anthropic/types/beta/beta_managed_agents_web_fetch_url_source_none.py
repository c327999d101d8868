# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsWebFetchURLSourceNone"]


class BetaManagedAgentsWebFetchURLSourceNone(BaseModel):
    """No URLs may come from content of the kind."""

    type: Literal["none"]
