# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["TextBlockParam"]


class TextBlockParam(TypedDict, total=False):
    """Text for the model to read, or that it wrote earlier."""

    text: Required[str]
    """The text itself; must not be empty."""

    type: Required[Literal["text"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    citations: Optional[Iterable[types.TextCitationParam]]
    """What the text was based on, in a text block of an earlier answer that is sent back."""
