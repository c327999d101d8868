# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Iterable, List, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["ToolBash20250124Param"]


class ToolBash20250124Param(TypedDict, total=False):
    """A shell that keeps its state between calls. You run the commands and return their output."""

    name: Required[Literal["bash"]]
    """Name by which the model calls the tool; cannot be chosen."""

    type: Required[Literal["bash_20250124"]]

    allowed_callers: List[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]
    ]
    """Who may call the tool: the model itself (`direct`), or code that runs in a code execution tool of the
    given version. The default is `direct`.
    """

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this tool definition."""

    defer_loading: bool
    """Keeps the definition out of the context until a tool search finds it. Saves context where there are
    many tools.
    """

    input_examples: Iterable[Dict[str, object]]
    """Inputs that show the model how to call the tool. Each has to fit the schema of the input."""

    strict: bool
    """Guarantees that name and input of each call are valid by the schema, at the cost of some limits to that
    schema.
    """
