# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BrowserStateTabEntryParam"]


class BrowserStateTabEntryParam(TypedDict, total=False):
    """An open tab of the browser."""

    tab_id: Required[str]
    """Identifier that you chose for the tab; unique among the open ones."""

    title: Required[str]
    """Title of the page; empty for a blank tab."""

    url: Required[str]
    """Address of the page; empty for a blank tab."""

    active: bool
    """Whether this is the tab in front; true for exactly one."""
