# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsRefreshHTTPResponse"]


class BetaManagedAgentsRefreshHTTPResponse(BaseModel):
    """The answer of an MCP server or token endpoint, to find out why a credential does not work."""

    body: str
    """Body of the answer as text, perhaps shortened, and with secrets taken out."""

    body_truncated: bool
    """Whether the body was longer than what is shown."""

    content_type: str
    """The `Content-Type` header of the answer."""

    status_code: int
    """HTTP status of the answer."""
