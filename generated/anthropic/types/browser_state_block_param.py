# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["BrowserStateBlockParam"]


class BrowserStateBlockParam(TypedDict, total=False):
    """State of the browser after a call to one of its tools: the open tabs and what the call
    changed.

    Stands in the `tool_result` of a successful call, once at most. The model reads a text
    that the service makes of it, not the fields themselves.
    """

    tabs: Required[Iterable[types.BrowserStateTabEntryParam]]
    """All open tabs, not only those that changed. Unless the list is empty, exactly one of them is
    `active`.
    """

    type: Required[Literal["browser_state"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    state_changes: Optional[Iterable[types.BrowserStateChangeParam]]
    """Tabs that were opened and downloads that made progress during the call. Leave the field out when there
    are none; an empty list is refused.
    """
