# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsBranchCheckoutParam"]


class BetaManagedAgentsBranchCheckoutParam(TypedDict, total=False):
    """A branch, by its name."""

    name: Required[str]
    """Name of the branch, of 1 to 255 characters."""

    type: Required[Literal["branch"]]
