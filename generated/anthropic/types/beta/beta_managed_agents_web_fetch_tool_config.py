# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsWebFetchToolConfig", "PermissionPolicy"]

PermissionPolicy: TypeAlias = Annotated[
    Union[
        "beta_types.BetaManagedAgentsAlwaysAllowPolicy",
        "beta_types.BetaManagedAgentsAlwaysAskPolicy",
        "beta_types.BetaManagedAgentsAutoPolicy",
    ],
    PropertyInfo(discriminator="type"),
]
"""Whether a call of a tool runs at once or waits for approval."""


class BetaManagedAgentsWebFetchToolConfig(BaseModel):
    """Settings of `web_fetch`, which reads a web page."""

    enabled: bool
    """Whether the agent has this tool."""

    name: Literal["web_fetch"]
    """Which built-in tool the settings are for."""

    permission_policy: PermissionPolicy
    """Whether calls of this tool run at once or wait for approval."""

    type: Literal["web_fetch"]

    allowed_domains: Optional[List[str]] = None
    """Read pages of these domains and their subdomains only. Not together with `blocked_domains`."""

    blocked_domains: Optional[List[str]] = None
    """Read no pages of these domains and their subdomains. Not together with `allowed_domains`."""

    max_content_tokens: Optional[int] = None
    """How many tokens of text one call may bring into the context. PDFs and other binary content do not
    count.
    """

    url_sources: Optional[beta_types.BetaManagedAgentsWebFetchURLSources] = None
    """Which parts of the conversation the URLs to read may come from. Null for the default."""
