# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsEffortLowParam"]


class BetaManagedAgentsEffortLowParam(TypedDict, total=False):
    """Least effort: few tokens and quick answers, for simple tasks."""

    type: Required[Literal["low"]]
