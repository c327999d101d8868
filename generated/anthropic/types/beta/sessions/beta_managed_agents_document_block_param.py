# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .beta_managed_agents_base64_document_source_param import BetaManagedAgentsBase64DocumentSourceParam
from .beta_managed_agents_file_document_source_param import BetaManagedAgentsFileDocumentSourceParam
from .beta_managed_agents_plain_text_document_source_param import (
    BetaManagedAgentsPlainTextDocumentSourceParam,
)
from .beta_managed_agents_url_document_source_param import BetaManagedAgentsURLDocumentSourceParam

__all__ = ["BetaManagedAgentsDocumentBlockParam", "Source"]

Source: TypeAlias = Union[
    BetaManagedAgentsBase64DocumentSourceParam,
    BetaManagedAgentsPlainTextDocumentSourceParam,
    BetaManagedAgentsURLDocumentSourceParam,
    BetaManagedAgentsFileDocumentSourceParam,
]
"""Where a document comes from: base64 data, plain text, a URL, or an uploaded file."""


class BetaManagedAgentsDocumentBlockParam(TypedDict, total=False):
    """A document for the agent to read."""

    source: Required[Source]
    """Where the document comes from: base64 data, plain text, a URL, or an uploaded file."""

    type: Required[Literal["document"]]

    context: Optional[str]
    """What the agent should know about the document, such as its origin or date."""

    title: Optional[str]
    """Title of the document, for the agent to refer to it."""
