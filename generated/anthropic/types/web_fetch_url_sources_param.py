# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias, TypedDict

from .web_fetch_url_source_all_param import WebFetchURLSourceAllParam
from .web_fetch_url_source_except_param import WebFetchURLSourceExceptParam
from .web_fetch_url_source_none_param import WebFetchURLSourceNoneParam
from .web_fetch_url_source_only_param import WebFetchURLSourceOnlyParam

__all__ = ["ClientToolResults", "ServerToolResults", "UserInput", "WebFetchURLSourcesParam"]

ClientToolResults: TypeAlias = Union[
    WebFetchURLSourceAllParam,
    WebFetchURLSourceNoneParam,
    WebFetchURLSourceOnlyParam,
    WebFetchURLSourceExceptParam,
]
"""Whether URLs may come from results of tools that you run, and of which ones."""

ServerToolResults: TypeAlias = Union[
    WebFetchURLSourceAllParam,
    WebFetchURLSourceNoneParam,
    WebFetchURLSourceOnlyParam,
    WebFetchURLSourceExceptParam,
]
"""Whether URLs may come from results of tools that run on the service, and of which ones."""

UserInput: TypeAlias = Union[WebFetchURLSourceAllParam, WebFetchURLSourceNoneParam]
"""Whether URLs may come from what the user wrote."""


class WebFetchURLSourcesParam(TypedDict, total=False):
    """Which parts of the conversation the URLs may come from that web fetch reads."""

    client_tool_results: ClientToolResults
    """Whether URLs may come from results of tools that you run, and of which ones."""

    server_tool_results: ServerToolResults
    """Whether URLs may come from results of tools that run on the service, and of which ones."""

    user_input: UserInput
    """Whether URLs may come from what the user wrote."""
