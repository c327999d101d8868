# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMemoryStoreResource"]


class BetaManagedAgentsMemoryStoreResource(BaseModel):
    """A memory store that is mounted in the container of a session, where the agent reads and writes memories
    like files. It is there from the start of the session; it cannot be added later.
    """

    memory_store_id: str
    """The store that is mounted."""

    type: Literal["memory_store"]

    access: Optional[Literal["read_write", "read_only"]] = None
    """Whether the agent may change the memories or only read them. Null when it was not set."""

    description: Optional[str] = None
    """What the store is for, as it stands in the agent's system prompt: the description that the store had
    when it was attached. Empty when it had none.
    """

    instructions: Optional[str] = None
    """Guidance for the agent on using the store in this session, which stands in its system prompt; at most
    4,096 characters.
    """

    mount_path: Optional[str] = None
    """Directory of the container where the memories are, such as `/mnt/memory/user-preferences`. It follows
    from the name of the store.
    """

    name: Optional[str] = None
    """Name that the store had when it was attached; later changes do not show here."""
