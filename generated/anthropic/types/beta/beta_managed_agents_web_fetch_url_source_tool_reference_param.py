# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsWebFetchURLSourceToolReferenceParam"]


class BetaManagedAgentsWebFetchURLSourceToolReferenceParam(TypedDict, total=False):
    """Names a tool whose results are meant."""

    name: Required[str]
    """Name that the tool is called by."""

    type: Required[Literal["tool_reference"]]
