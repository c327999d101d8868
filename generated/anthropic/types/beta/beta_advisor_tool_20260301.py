# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaAdvisorTool20260301"]


class BetaAdvisorTool20260301(BaseModel):
    """Lets the model ask another, normally more capable model for advice while it works. The advisor sees the
    conversation so far and runs on the service, within the same request.
    """

    model: types.Model
    """Model that gives the advice, normally a more capable one than that of the request. Its tokens are
    billed at its own price.
    """

    name: Literal["advisor"]
    """Name by which the model calls the tool; cannot be chosen."""

    type: Literal["advisor_20260301"]

    allowed_callers: Optional[
        List[
            Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]
        ]
    ] = None
    """Who may call the tool: the model itself (`direct`), or code that runs in a code execution tool of the
    given version. The default is `direct`.
    """

    cache_control: Optional[beta_types.BetaCacheControlEphemeral] = None
    """Caches the prompt up to and including this tool definition."""

    caching: Optional[beta_types.BetaCacheControlEphemeral] = None
    """Caches what the advisor has read, so that a second call in the same conversation costs less. Off when
    left out or null; the marker itself belongs to the advisor's prompt, not to yours.
    """

    defer_loading: Optional[bool] = None
    """Keeps the definition out of the context until a tool search finds it. Saves context where there are
    many tools.
    """

    max_tokens: Optional[int] = None
    """Upper limit on the tokens of one piece of advice, thinking included, at least 1024; longer advice is
    cut off. When left out or null, the limit of the advisor's model applies.
    """

    max_uses: Optional[int] = None
    """How often the advisor may be asked within one request; further calls fail with `max_uses_exceeded`.
    Unlimited when left out or null.
    """

    strict: Optional[bool] = None
    """Guarantees that name and input of each call are valid by the schema, at the cost of some limits to that
    schema.
    """
