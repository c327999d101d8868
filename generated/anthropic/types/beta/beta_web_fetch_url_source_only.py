# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaWebFetchURLSourceOnly"]


class BetaWebFetchURLSourceOnly(BaseModel):
    """URLs may come from the results of the named tools only."""

    tools: List[beta_types.BetaWebFetchURLSourceToolReference]
    """Tools whose results URLs may come from."""

    type: Literal["only"]
