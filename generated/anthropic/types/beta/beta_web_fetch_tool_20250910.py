# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaWebFetchTool20250910"]


class BetaWebFetchTool20250910(BaseModel):
    """Reads a web page or PDF whose URL occurs in the conversation."""

    name: Literal["web_fetch"]
    """Name by which the model calls the tool; cannot be chosen."""

    type: Literal["web_fetch_20250910"]

    allowed_callers: Optional[
        List[
            Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]
        ]
    ] = None
    """Who may call the tool: the model itself (`direct`), or code that runs in a code execution tool of the
    given version. The default is `direct`.
    """

    allowed_domains: Optional[List[str]] = None
    """Read pages of these domains only, subdomains included. Not together with `blocked_domains`."""

    blocked_domains: Optional[List[str]] = None
    """Read no pages of these domains. Not together with `allowed_domains`."""

    cache_control: Optional[beta_types.BetaCacheControlEphemeral] = None
    """Caches the prompt up to and including this tool definition."""

    citations: Optional[beta_types.BetaCitationsConfig] = None
    """Whether the model cites passages of the pages it read. Off by default."""

    defer_loading: Optional[bool] = None
    """Keeps the definition out of the context until a tool search finds it. Saves context where there are
    many tools.
    """

    max_content_tokens: Optional[int] = None
    """About how many tokens of page text may enter the context; longer pages are cut. PDFs and other binary
    contents are not limited.
    """

    max_uses: Optional[int] = None
    """How often the tool may be called within one request; further calls fail with `max_uses_exceeded`.
    Unlimited by default.
    """

    strict: Optional[bool] = None
    """Guarantees that name and input of each call are valid by the schema, at the cost of some limits to that
    schema.
    """

    url_sources: Optional[beta_types.BetaWebFetchURLSources] = None
    """Which parts of the conversation the URLs to read may come from. Null for the default."""
