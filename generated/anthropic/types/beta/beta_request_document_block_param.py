# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic.types import beta as beta_types

from .beta_base64_pdf_source_param import BetaBase64PDFSourceParam
from .beta_content_block_source_param import BetaContentBlockSourceParam
from .beta_file_document_source_param import BetaFileDocumentSourceParam
from .beta_plain_text_source_param import BetaPlainTextSourceParam
from .beta_url_pdf_source_param import BetaURLPDFSourceParam

__all__ = ["BetaRequestDocumentBlockParam", "Source"]

Source: TypeAlias = Union[
    BetaBase64PDFSourceParam,
    BetaPlainTextSourceParam,
    BetaContentBlockSourceParam,
    BetaURLPDFSourceParam,
    BetaFileDocumentSourceParam,
]
"""Where the document comes from: base64 data, plain text, content blocks, a URL, or an uploaded file."""


class BetaRequestDocumentBlockParam(TypedDict, total=False):
    """A document for the model to read: a PDF, a text, or text and image blocks."""

    source: Required[Source]
    """Where the document comes from: base64 data, plain text, content blocks, a URL, or an uploaded file."""

    type: Required[Literal["document"]]

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    citations: Optional[beta_types.BetaCitationsConfigParam]
    """Whether the model cites passages of the document."""

    context: Optional[str]
    """What the model should know about the document without citing it, such as its origin or date."""

    title: Optional[str]
    """Title by which the model, and citations, refer to the document."""
