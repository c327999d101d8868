# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsWebFetchURLSourceAllParam"]


class BetaManagedAgentsWebFetchURLSourceAllParam(TypedDict, total=False):
    """URLs may come from any content of the kind."""

    type: Required[Literal["all"]]
