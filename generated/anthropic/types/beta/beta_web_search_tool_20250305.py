# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaWebSearchTool20250305"]


class BetaWebSearchTool20250305(BaseModel):
    """Searches the web; the results come with citations."""

    name: Literal["web_search"]
    """Name by which the model calls the tool; cannot be chosen."""

    type: Literal["web_search_20250305"]

    allowed_callers: Optional[
        List[
            Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]
        ]
    ] = None
    """Who may call the tool: the model itself (`direct`), or code that runs in a code execution tool of the
    given version. The default is `direct`.
    """

    allowed_domains: Optional[List[str]] = None
    """Show results from these domains only, subdomains included. Not together with `blocked_domains`."""

    blocked_domains: Optional[List[str]] = None
    """Show no results from these domains. Not together with `allowed_domains`."""

    cache_control: Optional[beta_types.BetaCacheControlEphemeral] = None
    """Caches the prompt up to and including this tool definition."""

    defer_loading: Optional[bool] = None
    """Keeps the definition out of the context until a tool search finds it. Saves context where there are
    many tools.
    """

    max_uses: Optional[int] = None
    """How often the tool may be called within one request; further calls fail with `max_uses_exceeded`.
    Unlimited by default.
    """

    strict: Optional[bool] = None
    """Guarantees that name and input of each call are valid by the schema, at the cost of some limits to that
    schema.
    """

    user_location: Optional[beta_types.BetaUserLocation] = None
    """Where the user is, so that results fit the place."""
