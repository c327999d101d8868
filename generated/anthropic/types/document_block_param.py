# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types

from .base64_pdf_source_param import Base64PDFSourceParam
from .content_block_source_param import ContentBlockSourceParam
from .file_document_source_param import FileDocumentSourceParam
from .plain_text_source_param import PlainTextSourceParam
from .url_pdf_source_param import URLPDFSourceParam

__all__ = ["DocumentBlockParam", "Source"]

Source: TypeAlias = Union[
    Base64PDFSourceParam,
    PlainTextSourceParam,
    ContentBlockSourceParam,
    URLPDFSourceParam,
    FileDocumentSourceParam,
]
"""Where the document comes from: base64 data, plain text, content blocks, a URL, or an uploaded file."""


class DocumentBlockParam(TypedDict, total=False):
    """A document for the model to read: a PDF, a text, or text and image blocks."""

    source: Required[Source]
    """Where the document comes from: base64 data, plain text, content blocks, a URL, or an uploaded file."""

    type: Required[Literal["document"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    citations: Optional[types.CitationsConfigParam]
    """Whether the model cites passages of the document."""

    context: Optional[str]
    """What the model should know about the document without citing it, such as its origin or date."""

    title: Optional[str]
    """Title by which the model, and citations, refer to the document."""
