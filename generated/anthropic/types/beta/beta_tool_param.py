# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic._core.typing_names import SequenceNotStr
from anthropic.types.tool_param import ToolParam

__all__ = ["BetaToolParam", "InputSchema", "InputSchemaTyped"]


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

BetaToolParam: TypeAlias = ToolParam
"""A tool of your own, which the model may call and you run.

The model answers with a `tool_use` block whose `input` fits `input_schema`; run the tool
and send a `tool_result` block in the next request.
"""
