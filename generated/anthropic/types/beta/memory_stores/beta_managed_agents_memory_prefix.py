# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsMemoryPrefix"]


class BetaManagedAgentsMemoryPrefix(BaseModel):
    """Stands for all memories of a list that lie deeper than asked for and share this beginning of the path,
    like a subdirectory.
    """

    path: str
    """The shared beginning, with a slash at the end. Pass it as `path_prefix` to see what it holds."""

    type: Literal["memory_prefix"]
