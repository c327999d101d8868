# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsMultiagentInlineAgentsDisabledParams"]


class BetaManagedAgentsMultiagentInlineAgentsDisabledParams(TypedDict, total=False):
    """No agents may be defined on the spot; only the predefined ones take part."""

    type: Required[Literal["disabled"]]
