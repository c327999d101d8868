# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaMemoryTool20250818InsertCommand"]


class BetaMemoryTool20250818InsertCommand(BaseModel):
    """Insert lines into a file."""

    command: Literal["insert"]
    """Tells the commands apart."""

    insert_line: int
    """Number of the line at which to insert."""

    insert_text: str
    """Lines to put in."""

    path: str
    """File to insert into, below `/memories`."""
