# Written by make generate from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsDocumentBlockParam", "Source"]

Source: TypeAlias = Union[
    "beta_sessions_types.BetaManagedAgentsBase64DocumentSourceParam",
    "beta_sessions_types.BetaManagedAgentsPlainTextDocumentSourceParam",
    "beta_sessions_types.BetaManagedAgentsURLDocumentSourceParam",
    "beta_sessions_types.BetaManagedAgentsFileDocumentSourceParam",
]


class BetaManagedAgentsDocumentBlockParam(TypedDict, total=False):
    """A document for the agent to read."""

    source: Required[Source]
    """Where the document comes from: base64 data, plain text, a URL, or an uploaded file."""

    type: Required[Literal["document"]]

    context: Optional[str]
    """What the agent should know about the document, such as its origin or date."""

    title: Optional[str]
    """Title of the document, for the agent to refer to it."""
