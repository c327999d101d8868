# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsEffortHighParam"]


class BetaManagedAgentsEffortHighParam(TypedDict, total=False):
    """High effort, for tasks that need careful reasoning."""

    type: Required[Literal["high"]]
