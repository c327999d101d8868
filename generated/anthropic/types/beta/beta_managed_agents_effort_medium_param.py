# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsEffortMediumParam"]


class BetaManagedAgentsEffortMediumParam(TypedDict, total=False):
    """Moderate effort, which saves tokens where the task allows it."""

    type: Required[Literal["medium"]]
