# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaToolChangeToolReferenceParam"]


class BetaToolChangeToolReferenceParam(TypedDict, total=False):
    """Names a tool whose availability changes."""

    name: Required[str]
    """Name of the tool, as defined in `tools`. A tool of an MCP server cannot be named here; it takes a
    reference of its own kind.
    """

    type: Required[Literal["tool_reference"]]
