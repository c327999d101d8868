# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionRefusal"]


class BetaManagedAgentsSessionRefusal(BaseModel):
    """The agent stopped because the model refused to answer."""

    type: Literal["refusal"]
