# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["ToolReferenceUnresolvedErrorDetails"]


class ToolReferenceUnresolvedErrorDetails(BaseModel):
    """A reference names a tool that the request does not define."""

    error_code: Literal["tool_reference_unresolved"]
