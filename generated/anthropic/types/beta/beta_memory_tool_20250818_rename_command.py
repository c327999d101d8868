# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaMemoryTool20250818RenameCommand"]


class BetaMemoryTool20250818RenameCommand(BaseModel):
    """Rename or move a file or directory."""

    command: Literal["rename"]
    """Tells the commands apart."""

    new_path: str
    """Where it is to be, below `/memories`."""

    old_path: str
    """Where the file or directory is now, below `/memories`."""
