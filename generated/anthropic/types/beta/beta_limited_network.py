# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaLimitedNetwork"]


class BetaLimitedNetwork(BaseModel):
    """Lets the container reach named hosts only; all other traffic is refused."""

    allow_mcp_servers: bool
    """Whether the MCP servers of the agent can be reached without being listed in `allowed_hosts`."""

    allow_package_managers: bool
    """Whether public package registries, such as PyPI and npm, can be reached without being listed in
    `allowed_hosts`.
    """

    allowed_hosts: List[str]
    """Hosts that the container can reach."""

    type: Literal["limited"]
