# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["BetaDreamModelConfigParam"]


class BetaDreamModelConfigParam(TypedDict, total=False):
    """The model a dream is to use, with its speed."""

    id: Required[str]
    """ID of the model, of 1 to 256 characters."""

    speed: Optional[Literal["standard", "fast"]]
    """How fast output is to be generated: `standard`, or `fast` at a premium price and only with models that
    have it.
    """
