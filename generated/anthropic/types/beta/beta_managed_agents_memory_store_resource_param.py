# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsMemoryStoreResourceParam"]


class BetaManagedAgentsMemoryStoreResourceParam(TypedDict, total=False):
    """A memory store to give a session: notes that outlive it, for later sessions to read."""

    memory_store_id: Required[str]
    """ID of the memory store, which has to be in the same organization and workspace."""

    type: Required[Literal["memory_store"]]

    access: Optional[Literal["read_write", "read_only"]]
    """Whether the session may change the memories or only read them. The default is `read_write`."""

    instructions: Optional[str]
    """How the agent is to use the store in this task, in addition to the description of the store. It becomes
    part of the system prompt. At most 4096 characters.
    """
