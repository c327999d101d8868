# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsEffortMaxParam"]


class BetaManagedAgentsEffortMaxParam(TypedDict, total=False):
    """Most effort the model is capable of, whatever the tokens it takes."""

    type: Required[Literal["max"]]
