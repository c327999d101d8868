# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_web_fetch_url_source_all import BetaManagedAgentsWebFetchURLSourceAll
from .beta_managed_agents_web_fetch_url_source_none import BetaManagedAgentsWebFetchURLSourceNone

__all__ = ["BetaManagedAgentsWebFetchURLSourceUserInput"]

BetaManagedAgentsWebFetchURLSourceUserInput: TypeAlias = Annotated[
    Union[BetaManagedAgentsWebFetchURLSourceAll, BetaManagedAgentsWebFetchURLSourceNone],
    PropertyInfo(discriminator="type"),
]
"""Whether URLs may come from what the user wrote: all or none."""
