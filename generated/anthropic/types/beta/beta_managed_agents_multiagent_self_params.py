# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsMultiagentSelfParams"]


class BetaManagedAgentsMultiagentSelfParams(TypedDict, total=False):
    """The agent itself, so that it can hand parts of its task to copies of itself."""

    type: Required[Literal["self"]]
