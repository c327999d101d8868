# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsMultiagentInlineAgentsEnabledParams"]


class BetaManagedAgentsMultiagentInlineAgentsEnabledParams(TypedDict, total=False):
    """Agents may be defined on the spot, besides the predefined ones."""

    type: Required[Literal["enabled"]]
