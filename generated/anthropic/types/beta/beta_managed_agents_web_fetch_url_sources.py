# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsWebFetchURLSources"]


class BetaManagedAgentsWebFetchURLSources(BaseModel):
    """Which parts of the conversation the URLs may come from that `web_fetch` reads."""

    client_tool_results: Optional[beta_types.BetaManagedAgentsWebFetchURLSourceToolFilter] = None
    """Whether URLs may come from results of tools that you run, and of which ones. Null for the default."""

    server_tool_results: Optional[beta_types.BetaManagedAgentsWebFetchURLSourceToolFilter] = None
    """Whether URLs may come from results of tools that run on the service, and of which ones. Null for the
    default.
    """

    user_input: Optional[beta_types.BetaManagedAgentsWebFetchURLSourceUserInput] = None
    """Whether URLs may come from what the user wrote. Null for the default."""
