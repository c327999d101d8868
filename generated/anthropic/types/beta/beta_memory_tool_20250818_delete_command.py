# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaMemoryTool20250818DeleteCommand"]


class BetaMemoryTool20250818DeleteCommand(BaseModel):
    """Delete a file, or a directory with all that is in it."""

    command: Literal["delete"]
    """Tells the commands apart."""

    path: str
    """File or directory to delete, below `/memories`."""
