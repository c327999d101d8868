# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BrowserStateChangeTabOpenedParam"]


class BrowserStateChangeTabOpenedParam(TypedDict, total=False):
    """Says that the call opened a tab, which is still open."""

    tab_id: Required[str]
    """The tab, as it stands in `tabs`."""

    type: Required[Literal["tab_opened"]]
