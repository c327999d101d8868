# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsCustomTool"]


class BetaManagedAgentsCustomTool(BaseModel):
    """A tool of an agent that your own code runs."""

    description: str
    """What the tool does and when to use it, written for the model."""

    input_schema: beta_types.BetaManagedAgentsCustomToolInputSchema
    """JSON schema of the input that the agent passes to the tool."""

    name: str
    """Name by which the agent calls the tool."""

    type: Literal["custom"]
