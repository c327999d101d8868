# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsAutoPolicyParam"]


class BetaManagedAgentsAutoPolicyParam(TypedDict, total=False):
    """For every call of the tool, the service decides whether it runs, waits for approval or is refused."""

    type: Required[Literal["auto"]]
