# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsAlwaysAllowPolicyParam"]


class BetaManagedAgentsAlwaysAllowPolicyParam(TypedDict, total=False):
    """Calls of the tool run without asking."""

    type: Required[Literal["always_allow"]]
