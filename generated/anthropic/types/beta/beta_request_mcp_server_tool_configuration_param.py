# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["BetaRequestMCPServerToolConfigurationParam"]


class BetaRequestMCPServerToolConfigurationParam(TypedDict, total=False):
    """Which tools of an MCP server are offered, in the beta `mcp-client-2025-04-04`."""

    allowed_tools: Optional[SequenceNotStr[str]]
    """Names of the tools to offer. All of them when left out or null."""

    enabled: Optional[bool]
    """Whether any tools of the server are offered. True by default."""
