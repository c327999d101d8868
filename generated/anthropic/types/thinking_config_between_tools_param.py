# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ThinkingConfigBetweenToolsParam"]


class ThinkingConfigBetweenToolsParam(TypedDict, total=False):
    """Lets the model think between calls to tools."""

    type: Required[Literal["between_tools"]]
