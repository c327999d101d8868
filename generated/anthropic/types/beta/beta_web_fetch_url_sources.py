# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaWebFetchURLSources", "ClientToolResults", "ServerToolResults", "UserInput"]

ClientToolResults: TypeAlias = Annotated[
    Union[
        "beta_types.BetaWebFetchURLSourceAll",
        "beta_types.BetaWebFetchURLSourceNone",
        "beta_types.BetaWebFetchURLSourceOnly",
        "beta_types.BetaWebFetchURLSourceExcept",
        None,
    ],
    PropertyInfo(discriminator="type"),
]

ServerToolResults: TypeAlias = Annotated[
    Union[
        "beta_types.BetaWebFetchURLSourceAll",
        "beta_types.BetaWebFetchURLSourceNone",
        "beta_types.BetaWebFetchURLSourceOnly",
        "beta_types.BetaWebFetchURLSourceExcept",
        None,
    ],
    PropertyInfo(discriminator="type"),
]

UserInput: TypeAlias = Annotated[
    Union["beta_types.BetaWebFetchURLSourceAll", "beta_types.BetaWebFetchURLSourceNone", None],
    PropertyInfo(discriminator="type"),
]


class BetaWebFetchURLSources(BaseModel):
    """Which parts of the conversation the URLs may come from that web fetch reads."""

    client_tool_results: Optional[ClientToolResults] = None
    """Whether URLs may come from results of tools that you run, and of which ones."""

    server_tool_results: Optional[ServerToolResults] = None
    """Whether URLs may come from results of tools that run on the service, and of which ones."""

    user_input: Optional[UserInput] = None
    """Whether URLs may come from what the user wrote."""
