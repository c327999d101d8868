# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaDocumentBlock", "Source"]

Source: TypeAlias = Annotated[
    Union["beta_types.BetaBase64PDFSource", "beta_types.BetaPlainTextSource"],
    PropertyInfo(discriminator="type"),
]
"""The contents: a PDF in base64, or plain text."""


class BetaDocumentBlock(BaseModel):
    """A document that a server tool fetched."""

    citations: Optional[beta_types.BetaCitationConfig] = None
    """Whether the model cites passages of the document."""

    source: Source
    """The contents: a PDF in base64, or plain text."""

    title: Optional[str] = None
    """Title of the page or document, where it has one."""

    type: Literal["document"]
