# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaMemoryTool20250818ViewCommand"]


class BetaMemoryTool20250818ViewCommand(BaseModel):
    """Show the contents of a file, or list what is in a directory."""

    command: Literal["view"]
    """Tells the commands apart."""

    path: str
    """File or directory to show, such as `/memories`."""

    view_range: Optional[List[int]] = None
    """First and last line to show, counted from 1. The whole file when left out."""
