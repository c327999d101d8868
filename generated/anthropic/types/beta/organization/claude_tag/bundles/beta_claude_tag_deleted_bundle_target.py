# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaClaudeTagDeletedBundleTarget"]


class BetaClaudeTagDeletedBundleTarget(BaseModel):
    """Confirms that a target was removed from a bundle."""

    id: str
    """ID of the target that was removed."""

    type: Literal["bundle_target_deleted"]
