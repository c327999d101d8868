# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaInputJSONDelta"]


class BetaInputJSONDelta(BaseModel):
    """More of the input of a tool call, as a piece of JSON text."""

    partial_json: str
    """Piece of JSON text; only all pieces of the block together can be parsed. The first one may be empty."""

    type: Literal["input_json_delta"]
