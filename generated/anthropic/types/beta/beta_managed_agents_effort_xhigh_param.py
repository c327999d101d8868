# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsEffortXhighParam"]


class BetaManagedAgentsEffortXhighParam(TypedDict, total=False):
    """Effort between `high` and `max`, for long and difficult tasks. Not every model has it."""

    type: Required[Literal["xhigh"]]
