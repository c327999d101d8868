# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_dream_memory_store_input_param import BetaDreamMemoryStoreInputParam
from .beta_dream_sessions_input_param import BetaDreamSessionsInputParam

__all__ = ["BetaDreamInputParam"]

BetaDreamInputParam: TypeAlias = Union[BetaDreamMemoryStoreInputParam, BetaDreamSessionsInputParam]
"""Something that a dream reads: a memory store or a set of sessions."""
