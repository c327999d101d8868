# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ToolChoiceNoneParam"]


class ToolChoiceNoneParam(TypedDict, total=False):
    """Keeps the model from calling tools, although the request defines some."""

    type: Required[Literal["none"]]
