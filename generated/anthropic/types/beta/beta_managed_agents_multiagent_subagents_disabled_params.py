# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsMultiagentSubagentsDisabledParams"]


class BetaManagedAgentsMultiagentSubagentsDisabledParams(TypedDict, total=False):
    """The agent is not to be able to hand work to other agents."""

    type: Required[Literal["disabled"]]
