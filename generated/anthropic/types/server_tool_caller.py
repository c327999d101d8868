# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ServerToolCaller"]


class ServerToolCaller(BaseModel):
    """Says that code made the call, which ran in the code execution tool of August 2025."""

    tool_id: str
    """The `id` of the `server_tool_use` block whose code made the call."""

    type: Literal["code_execution_20250825"]
