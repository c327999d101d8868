# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsSystemContentBlockParam"]


class BetaManagedAgentsSystemContentBlockParam(TypedDict, total=False):
    """A piece of a system message; so far always text."""

    text: Required[str]
    """The text itself; not empty."""

    type: Required[Literal["text"]]
