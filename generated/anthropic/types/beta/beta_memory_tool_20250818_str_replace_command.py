# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaMemoryTool20250818StrReplaceCommand"]


class BetaMemoryTool20250818StrReplaceCommand(BaseModel):
    """Replace a piece of text in a file."""

    command: Literal["str_replace"]
    """Tells the commands apart."""

    new_str: str
    """Text to put in its place."""

    old_str: str
    """Text to replace, exactly as it stands in the file. Fail the call if it occurs not at all or more than
    once.
    """

    path: str
    """File to change, below `/memories`."""
