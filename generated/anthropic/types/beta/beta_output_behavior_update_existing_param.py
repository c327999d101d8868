# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaOutputBehaviorUpdateExistingParam"]


class BetaOutputBehaviorUpdateExistingParam(TypedDict, total=False):
    """The dream changes a memory store that already exists; for now only the one that it reads. Only one
    dream at a time may write to a store.
    """

    memory_store_id: Required[str]
    """ID of the store to change; the same as that of the input."""

    type: Required[Literal["update_existing"]]
