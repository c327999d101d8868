# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsTextBlockParam"]


class BetaManagedAgentsTextBlockParam(TypedDict, total=False):
    """A piece of text."""

    text: Required[str]
    """The text itself; not empty."""

    type: Required[Literal["text"]]
