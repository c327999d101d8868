# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["SearchResultBlockParam"]


class SearchResultBlockParam(TypedDict, total=False):
    """A search result of your own, which the model can cite like one from the web."""

    content: Required[Iterable[types.TextBlockParam]]
    """Text of the result, in blocks. Citations refer to whole blocks."""

    source: Required[str]
    """Where the result comes from: a URL or any other name that citations give as source."""

    title: Required[str]
    """Title of the result, which citations repeat."""

    type: Required[Literal["search_result"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    citations: types.CitationsConfigParam
