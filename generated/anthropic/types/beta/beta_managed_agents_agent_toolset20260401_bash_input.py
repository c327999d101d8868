# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentToolset20260401BashInput"]


class BetaManagedAgentsAgentToolset20260401BashInput(BaseModel):
    """Input of a call to the tool `bash`: a command for a shell that stays open between calls."""

    command: Optional[str] = None
    """Command to run. Left out only for a restart."""

    restart: Optional[bool] = None
    """Whether to start the shell afresh, instead of running a command."""

    timeout_ms: Optional[int] = None
    """How long the command may run before it is stopped, in milliseconds. When left out or 0, the general
    limit of the runner for tools applies.
    """
