# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ToolNameConflictErrorDetails"]


class ToolNameConflictErrorDetails(BaseModel):
    """Two tools in the request have the same name."""

    error_code: Literal["tool_name_conflict"]
