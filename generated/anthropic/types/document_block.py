# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic import types
from anthropic._core.models import BaseModel, PropertyInfo

__all__ = ["DocumentBlock", "Source"]

Source: TypeAlias = Annotated[
    Union["types.Base64PDFSource", "types.PlainTextSource"], PropertyInfo(discriminator="type")
]
"""The contents: a PDF in base64, or plain text."""


class DocumentBlock(BaseModel):
    """A document that a server tool fetched."""

    citations: Optional[types.CitationsConfig] = None
    """Whether the model cites passages of the document."""

    source: Source
    """The contents: a PDF in base64, or plain text."""

    title: Optional[str] = None
    """Title of the page or document, where it has one."""

    type: Literal["document"]
