# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsWebFetchURLSourceExceptParam"]


class BetaManagedAgentsWebFetchURLSourceExceptParam(TypedDict, total=False):
    """URLs may come from the results of all tools but the named ones."""

    tools: Required[Iterable[beta_types.BetaManagedAgentsWebFetchURLSourceToolReferenceParam]]
    """Tools whose results no URLs may come from."""

    type: Required[Literal["except"]]
