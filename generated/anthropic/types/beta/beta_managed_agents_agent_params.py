# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsAgentParams"]


class BetaManagedAgentsAgentParams(TypedDict, total=False):
    """An agent to use, and which version of it."""

    id: Required[str]
    """ID of the agent."""

    type: Required[Literal["agent"]]

    version: int
    """Version to use. When omitted, the version that is the latest at the time of the request."""
