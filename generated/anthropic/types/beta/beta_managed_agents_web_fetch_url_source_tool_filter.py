# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_web_fetch_url_source_all import BetaManagedAgentsWebFetchURLSourceAll
from .beta_managed_agents_web_fetch_url_source_except import BetaManagedAgentsWebFetchURLSourceExcept
from .beta_managed_agents_web_fetch_url_source_none import BetaManagedAgentsWebFetchURLSourceNone
from .beta_managed_agents_web_fetch_url_source_only import BetaManagedAgentsWebFetchURLSourceOnly

__all__ = ["BetaManagedAgentsWebFetchURLSourceToolFilter"]

BetaManagedAgentsWebFetchURLSourceToolFilter: TypeAlias = Annotated[
    Union[
        BetaManagedAgentsWebFetchURLSourceAll,
        BetaManagedAgentsWebFetchURLSourceNone,
        BetaManagedAgentsWebFetchURLSourceOnly,
        BetaManagedAgentsWebFetchURLSourceExcept,
    ],
    PropertyInfo(discriminator="type"),
]
"""Which tools have results that URLs may come from: all, none, only some, or all except some."""
