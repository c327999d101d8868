# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Iterable, List, Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.typing_names import SequenceNotStr

__all__ = ["InputSchema", "InputSchemaTyped", "ToolParam"]


class InputSchemaTyped(TypedDict, total=False):
    """JSON schema (draft 2020-12) of the input of a tool; its root is an object.

    Keywords other than those listed may be given too.
    """

    type: Required[Literal["object"]]

    properties: Optional[Dict[str, object]]
    """Schema of each property, by its name."""

    required: Optional[SequenceNotStr[str]]
    """Names of the properties that must be present."""


InputSchema: TypeAlias = Union[InputSchemaTyped, Dict[str, object]]
"""JSON schema (draft 2020-12) of the input of a tool; its root is an object.

Keywords other than those listed may be given too.
"""


class ToolParam(TypedDict, total=False):
    """A tool of your own, which the model may call and you run.

    The model answers with a `tool_use` block whose `input` fits `input_schema`; run the tool
    and send a `tool_result` block in the next request.
    """

    input_schema: Required[InputSchema]
    """JSON schema of the input; its root is an object."""

    name: Required[str]
    """Name by which the model calls the tool; unique within the request."""

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

    description: str
    """What the tool does, when to use it, what it returns and what its limits are. Models go by this text, so
    three or four full sentences pay off.
    """

    eager_input_streaming: Optional[bool]
    """In a stream, pass on the input as it is written instead of holding it back until it is valid. The
    pieces come sooner, but may not add up to valid JSON when the answer is cut off.
    """

    input_examples: Iterable[Dict[str, object]]
    """Inputs that show the model how to call the tool. Each has to fit the schema of the input."""

    strict: bool
    """Guarantees that name and input of each call are valid by the schema, at the cost of some limits to that
    schema.
    """

    type: Optional[Literal["custom"]]
    """Tells tools of your own from those of a known shape; may be left out."""
