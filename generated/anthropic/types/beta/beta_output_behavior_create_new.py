# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaOutputBehaviorCreateNew"]


class BetaOutputBehaviorCreateNew(BaseModel):
    """The dream makes a memory store of its own, which begins as a copy of the one that it reads, and leaves
    all others as they are.
    """

    type: Literal["create_new"]
