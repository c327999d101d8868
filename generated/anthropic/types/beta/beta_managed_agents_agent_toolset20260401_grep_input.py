# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentToolset20260401GrepInput"]


class BetaManagedAgentsAgentToolset20260401GrepInput(BaseModel):
    """Input of a call to the tool `grep`: a search for text in files."""

    pattern: str
    """Regular expression to look for."""

    path: Optional[str] = None
    """Directory to search; when left out, the one that the runner works in."""
