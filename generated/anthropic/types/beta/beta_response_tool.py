# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaResponseTool"]


class BetaResponseTool(BaseModel):
    """A tool of your own, as an answer repeats its definition."""

    input_schema: beta_types.BetaResponseToolInputSchema
    """JSON schema of the input; its root is an object."""

    name: str
    """Name by which the model calls the tool; unique within the request."""

    allowed_callers: Optional[
        List[
            Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]
        ]
    ] = None
    """Who may call the tool: the model itself (`direct`), or code that runs in a code execution tool of the
    given version. The default is `direct`.
    """

    defer_loading: Optional[bool] = None
    """Keeps the definition out of the context until a tool search finds it. Saves context where there are
    many tools.
    """

    description: Optional[str] = None
    """What the tool does, when to use it, what it returns and what its limits are. Models go by this text, so
    three or four full sentences pay off.
    """

    eager_input_streaming: Optional[bool] = None
    """In a stream, pass on the input as it is written instead of holding it back until it is valid. The
    pieces come sooner, but may not add up to valid JSON when the answer is cut off.
    """

    input_examples: Optional[List[Dict[str, object]]] = None
    """Inputs that show the model how to call the tool. Each has to fit the schema of the input."""

    strict: Optional[bool] = None
    """Guarantees that name and input of each call are valid by the schema, at the cost of some limits to that
    schema.
    """

    type: Optional[Literal["custom"]] = None
    """Tells tools of your own from those of a known shape; may be null."""
