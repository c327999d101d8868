# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaMemoryTool20250818"]


class BetaMemoryTool20250818(BaseModel):
    """Files in which the model keeps notes across conversations. You store them and carry the commands
    out.
    """

    name: Literal["memory"]
    """Name by which the model calls the tool; cannot be chosen."""

    type: Literal["memory_20250818"]

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

    input_examples: Optional[List[Dict[str, object]]] = None
    """Inputs that show the model how to call the tool. Each has to fit the schema of the input."""

    strict: Optional[bool] = None
    """Guarantees that name and input of each call are valid by the schema, at the cost of some limits to that
    schema.
    """
