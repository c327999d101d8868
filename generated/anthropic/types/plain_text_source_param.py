# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["PlainTextSourceParam"]


class PlainTextSourceParam(TypedDict, total=False):
    """A document of plain text, given in place. Citations refer to characters of it."""

    data: Required[str]
    """The text of the document, as it is (not base64)."""

    media_type: Required[Literal["text/plain"]]

    type: Required[Literal["text"]]
