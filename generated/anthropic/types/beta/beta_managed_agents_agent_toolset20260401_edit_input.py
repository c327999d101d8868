# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsAgentToolset20260401EditInput"]


class BetaManagedAgentsAgentToolset20260401EditInput(BaseModel):
    """Input of a call to the tool `edit`: a replacement of text in a file."""

    file_path: str
    """File to change."""

    new_string: str
    """Text to put in its place."""

    old_string: str
    """Text to replace, exactly as it stands in the file. It should occur once only, unless `replace_all` is
    set.
    """

    replace_all: Optional[bool] = None
    """Whether to replace the text wherever it occurs in the file."""
