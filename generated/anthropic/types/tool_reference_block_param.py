# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["ToolReferenceBlockParam"]


class ToolReferenceBlockParam(TypedDict, total=False):
    """Names a tool with `defer_loading`, whose definition is to be loaded into the context."""

    tool_name: Required[str]
    """Name of the tool, as defined in `tools` of the request."""

    type: Required[Literal["tool_reference"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""
