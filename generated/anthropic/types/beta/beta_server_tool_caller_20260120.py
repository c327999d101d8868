# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaServerToolCaller20260120"]


class BetaServerToolCaller20260120(BaseModel):
    """Says that code made the call, which ran in the code execution tool of January 2026."""

    tool_id: str
    """The `id` of the `server_tool_use` block whose code made the call."""

    type: Literal["code_execution_20260120"]
