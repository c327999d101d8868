# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaDreamMemoryStoreInputParam"]


class BetaDreamMemoryStoreInputParam(TypedDict, total=False):
    """A memory store that a dream starts from. It is only read, unless the output goes into the same
    store.
    """

    memory_store_id: Required[str]
    """ID of the store to read."""

    type: Required[Literal["memory_store"]]
