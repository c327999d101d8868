# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal

from typing_extensions import Required, TypedDict

from anthropic.types.beta import sessions as beta_sessions_types

__all__ = ["BetaManagedAgentsSearchResultBlockParam"]


class BetaManagedAgentsSearchResultBlockParam(TypedDict, total=False):
    """A result of a web search."""

    citations: Required[beta_sessions_types.BetaManagedAgentsSearchResultCitationsParam]
    """Whether the result may be cited."""

    content: Required[Iterable[beta_sessions_types.BetaManagedAgentsSearchResultContentParam]]
    """Text of the result, in blocks."""

    source: Required[str]
    """URL that the result comes from."""

    title: Required[str]
    """Title of the result."""

    type: Required[Literal["search_result"]]
