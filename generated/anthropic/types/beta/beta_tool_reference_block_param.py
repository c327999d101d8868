# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.tool_reference_block_param import ToolReferenceBlockParam

__all__ = ["BetaToolReferenceBlockParam"]

BetaToolReferenceBlockParam: TypeAlias = ToolReferenceBlockParam
"""Names a tool with `defer_loading`, whose definition is to be loaded into the context."""
