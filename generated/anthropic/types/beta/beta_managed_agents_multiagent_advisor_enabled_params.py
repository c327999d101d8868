# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsMultiagentAdvisorEnabledParams"]


class BetaManagedAgentsMultiagentAdvisorEnabledParams(TypedDict, total=False):
    """The agent is to be able to ask another model for advice."""

    model: Required[str]
    """Model that gives the advice."""

    type: Required[Literal["enabled"]]
