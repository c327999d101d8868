# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_dream_memory_store_input import BetaDreamMemoryStoreInput
from .beta_dream_sessions_input import BetaDreamSessionsInput

__all__ = ["BetaDreamInput"]

BetaDreamInput: TypeAlias = Annotated[
    Union[BetaDreamMemoryStoreInput, BetaDreamSessionsInput], PropertyInfo(discriminator="type")
]
"""Something that a dream reads: a memory store or a set of sessions."""
