# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsMultiagentAdvisorDisabledParams"]


class BetaManagedAgentsMultiagentAdvisorDisabledParams(TypedDict, total=False):
    """The agent is not to be able to ask another model for advice."""

    type: Required[Literal["disabled"]]
