# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsCommitCheckout"]


class BetaManagedAgentsCommitCheckout(BaseModel):
    """One commit, so that every session sees the same state."""

    sha: str
    """Hash of the commit, in full."""

    type: Literal["commit"]
