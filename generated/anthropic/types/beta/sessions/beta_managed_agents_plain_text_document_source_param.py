# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsPlainTextDocumentSourceParam"]


class BetaManagedAgentsPlainTextDocumentSourceParam(TypedDict, total=False):
    """A document of plain text, given in place."""

    data: Required[str]
    """The text of the document."""

    media_type: Required[Literal["text/plain"]]
    """Media type of the document; always `text/plain`."""

    type: Required[Literal["text"]]
