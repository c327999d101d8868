# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsCommitCheckoutParam"]


class BetaManagedAgentsCommitCheckoutParam(TypedDict, total=False):
    """One commit, so that every session sees the same state."""

    sha: Required[str]
    """Hash of the commit, in full."""

    type: Required[Literal["commit"]]
