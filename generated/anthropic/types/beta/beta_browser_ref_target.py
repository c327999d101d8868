# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaBrowserRefTarget"]


class BetaBrowserRefTarget(BaseModel):
    """An element of the page, named by the reference under which you reported it."""

    ref: str
    """Reference of the element, as earlier results gave it."""

    type: Literal["ref"]
