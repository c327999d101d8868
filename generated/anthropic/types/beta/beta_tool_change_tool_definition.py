# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaToolChangeToolDefinition"]


class BetaToolChangeToolDefinition(BaseModel):
    """Defines a tool that was made available in the course of the conversation, as an answer repeats it."""

    definition: beta_types.BetaResponseToolUnion
    """Definition of the tool."""

    type: Literal["tool_definition"]
