# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsDocumentBlock", "Source"]

Source: TypeAlias = Annotated[
    Union[
        "beta_sessions_types.BetaManagedAgentsBase64DocumentSource",
        "beta_sessions_types.BetaManagedAgentsPlainTextDocumentSource",
        "beta_sessions_types.BetaManagedAgentsURLDocumentSource",
        "beta_sessions_types.BetaManagedAgentsFileDocumentSource",
    ],
    PropertyInfo(discriminator="type"),
]
"""Where a document comes from: base64 data, plain text, a URL, or an uploaded file."""


class BetaManagedAgentsDocumentBlock(BaseModel):
    """A document for the agent to read."""

    source: Source
    """Where the document comes from: base64 data, plain text, a URL, or an uploaded file."""

    type: Literal["document"]

    context: Optional[str] = None
    """What the agent should know about the document, such as its origin or date."""

    title: Optional[str] = None
    """Title of the document, for the agent to refer to it."""
