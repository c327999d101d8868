# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["DirectCaller"]


class DirectCaller(BaseModel):
    """Says that the model made the call itself."""

    type: Literal["direct"]
