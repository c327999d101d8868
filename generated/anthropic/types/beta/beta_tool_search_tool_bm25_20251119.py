# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaToolSearchToolBm25_20251119"]


class BetaToolSearchToolBm25_20251119(BaseModel):
    """Finds tools with `defer_loading` by words that occur in their names and descriptions."""

    name: Literal["tool_search_tool_bm25"]
    """Name by which the model calls the tool; cannot be chosen."""

    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"]
    """Kind of the tool, with or without the date of its version."""

    allowed_callers: Optional[
        List[
            Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]
        ]
    ] = None
    """Who may call the tool: the model itself (`direct`), or code that runs in a code execution tool of the
    given version. The default is `direct`.
    """

    cache_control: Optional[beta_types.BetaCacheControlEphemeral] = None
    """Caches the prompt up to and including this tool definition."""

    defer_loading: Optional[bool] = None
    """Keeps the definition out of the context until a tool search finds it. Saves context where there are
    many tools.
    """

    strict: Optional[bool] = None
    """Guarantees that name and input of each call are valid by the schema, at the cost of some limits to that
    schema.
    """
