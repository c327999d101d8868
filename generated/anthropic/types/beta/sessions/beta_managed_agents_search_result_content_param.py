# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsSearchResultContentParam"]


class BetaManagedAgentsSearchResultContentParam(TypedDict, total=False):
    """A passage of a search result."""

    text: Required[str]
    """Text of the passage; not empty."""

    type: Required[Literal["text"]]
