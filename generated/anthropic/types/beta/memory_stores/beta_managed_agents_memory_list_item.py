# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_memory import BetaManagedAgentsMemory
from .beta_managed_agents_memory_prefix import BetaManagedAgentsMemoryPrefix

__all__ = ["BetaManagedAgentsMemoryListItem"]

BetaManagedAgentsMemoryListItem: TypeAlias = Annotated[
    Union[BetaManagedAgentsMemory, BetaManagedAgentsMemoryPrefix], PropertyInfo(discriminator="type")
]
"""An entry in a list of memories: a memory, or a prefix that stands for several."""
