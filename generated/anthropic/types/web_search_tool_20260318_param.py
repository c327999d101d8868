# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.typing_names import SequenceNotStr

__all__ = ["WebSearchTool20260318Param"]


class WebSearchTool20260318Param(TypedDict, total=False):
    """Searches the web and filters the results by code; results that only the code needed can be left out of
    the answer.
    """

    name: Required[Literal["web_search"]]
    """Name by which the model calls the tool; cannot be chosen."""

    type: Required[Literal["web_search_20260318"]]

    allowed_callers: List[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]
    ]
    """Who may call the tool: the model itself (`direct`), or code that runs in a code execution tool of the
    given version. The default is `direct`.
    """

    allowed_domains: Optional[SequenceNotStr[str]]
    """Show results from these domains only, subdomains included. Not together with `blocked_domains`."""

    blocked_domains: Optional[SequenceNotStr[str]]
    """Show no results from these domains. Not together with `allowed_domains`."""

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this tool definition."""

    defer_loading: bool
    """Keeps the definition out of the context until a tool search finds it. Saves context where there are
    many tools.
    """

    max_uses: Optional[int]
    """How often the tool may be called within one request; further calls fail with `max_uses_exceeded`.
    Unlimited by default.
    """

    response_inclusion: Literal["full", "excluded"]
    """Whether results that a finished code execution has used up are part of the answer: `full` (the default)
    or `excluded`, which drops the call and its result. Results of direct calls are always part of it.
    """

    strict: bool
    """Guarantees that name and input of each call are valid by the schema, at the cost of some limits to that
    schema.
    """

    user_location: Optional[types.UserLocationParam]
    """Where the user is, so that results fit the place."""
