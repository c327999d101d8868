# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaWebFetchURLSourceExcept"]


class BetaWebFetchURLSourceExcept(BaseModel):
    """URLs may come from the results of all tools but the named ones."""

    tools: List[beta_types.BetaWebFetchURLSourceToolReference]
    """Tools whose results no URLs may come from."""

    type: Literal["except"]
