# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Optional

from typing_extensions import TypedDict

from anthropic import types

__all__ = ["ContainerParams"]


class ContainerParams(TypedDict, total=False):
    """Which container to run code in, and which skills to put into it."""

    id: Optional[str]
    """Container of an earlier answer, to find its files again. A new one is made when left out or null."""

    skills: Optional[Iterable[types.SkillParams]]
    """Skills to load, at most 20."""
