# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentToolset20260401GlobInput"]


class BetaManagedAgentsAgentToolset20260401GlobInput(BaseModel):
    """Input of a call to the tool `glob`: a search for files by name, which puts the newest first."""

    pattern: str
    """Pattern that the paths have to match, such as `**/*.py`. An absolute one works only where the runner is
    set up to allow it.
    """

    path: Optional[str] = None
    """Directory to search; when left out, the one that the runner works in."""
