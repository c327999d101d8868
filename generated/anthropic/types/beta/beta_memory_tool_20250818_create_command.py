# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaMemoryTool20250818CreateCommand"]


class BetaMemoryTool20250818CreateCommand(BaseModel):
    """Write a file."""

    command: Literal["create"]
    """Tells the commands apart."""

    file_text: str
    """Contents of the new file."""

    path: str
    """File to write, below `/memories`."""
