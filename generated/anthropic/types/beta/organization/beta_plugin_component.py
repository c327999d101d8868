# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaPluginComponent"]


class BetaPluginComponent(BaseModel):
    """A part of a plugin."""

    name: str
    """Name of the component within the plugin."""

    type: Literal["agent", "cli", "command", "hook", "mcp_server", "skill"]
    """What kind of component it is: an agent, a command-line program (`cli`), a command, a hook, an MCP
    server or a skill.
    """

    description: Optional[str] = None
    """What the component does; null when that is not given."""
