# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional, Union

from typing_extensions import TypeAlias, TypedDict

from .beta_web_fetch_url_source_all_param import BetaWebFetchURLSourceAllParam
from .beta_web_fetch_url_source_except_param import BetaWebFetchURLSourceExceptParam
from .beta_web_fetch_url_source_none_param import BetaWebFetchURLSourceNoneParam
from .beta_web_fetch_url_source_only_param import BetaWebFetchURLSourceOnlyParam

__all__ = ["BetaWebFetchURLSourcesParam", "ClientToolResults", "ServerToolResults", "UserInput"]

ClientToolResults: TypeAlias = Union[
    BetaWebFetchURLSourceAllParam,
    BetaWebFetchURLSourceNoneParam,
    BetaWebFetchURLSourceOnlyParam,
    BetaWebFetchURLSourceExceptParam,
]

ServerToolResults: TypeAlias = Union[
    BetaWebFetchURLSourceAllParam,
    BetaWebFetchURLSourceNoneParam,
    BetaWebFetchURLSourceOnlyParam,
    BetaWebFetchURLSourceExceptParam,
]

UserInput: TypeAlias = Union[BetaWebFetchURLSourceAllParam, BetaWebFetchURLSourceNoneParam]


class BetaWebFetchURLSourcesParam(TypedDict, total=False):
    """Which parts of the conversation the URLs may come from that web fetch reads."""

    client_tool_results: Optional[ClientToolResults]
    """Whether URLs may come from results of tools that you run, and of which ones."""

    server_tool_results: Optional[ServerToolResults]
    """Whether URLs may come from results of tools that run on the service, and of which ones."""

    user_input: Optional[UserInput]
    """Whether URLs may come from what the user wrote."""
