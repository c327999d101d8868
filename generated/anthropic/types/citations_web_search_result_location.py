# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["CitationsWebSearchResultLocation"]


class CitationsWebSearchResultLocation(BaseModel):
    """Cites a page that a web search found."""

    cited_text: str
    """The passage itself. It is taken from the source, not written by the model, and counts neither as output
    nor, when sent back, as input tokens.
    """

    encrypted_index: str
    """Where in the page the passage stands, in encrypted form; has to be sent back unchanged."""

    title: Optional[str] = None
    """Title of the result, where it has one."""

    type: Literal["web_search_result_location"]

    url: str
    """Address of the page that is cited."""
