# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsWebFetchURLSourceOnlyParam"]


class BetaManagedAgentsWebFetchURLSourceOnlyParam(TypedDict, total=False):
    """URLs may come from the results of the named tools only."""

    tools: Required[Iterable[beta_types.BetaManagedAgentsWebFetchURLSourceToolReferenceParam]]
    """Tools whose results URLs may come from."""

    type: Required[Literal["only"]]
