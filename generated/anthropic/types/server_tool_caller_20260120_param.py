# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ServerToolCaller20260120Param"]


class ServerToolCaller20260120Param(TypedDict, total=False):
    """Says that code made the call, which ran in the code execution tool of January 2026."""

    tool_id: Required[str]
    """The `id` of the `server_tool_use` block whose code made the call."""

    type: Required[Literal["code_execution_20260120"]]
