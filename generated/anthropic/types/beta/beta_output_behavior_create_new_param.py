# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaOutputBehaviorCreateNewParam"]


class BetaOutputBehaviorCreateNewParam(TypedDict, total=False):
    """The dream makes a memory store of its own, which begins as a copy of the one that it reads, and leaves
    all others as they are.
    """

    type: Required[Literal["create_new"]]
