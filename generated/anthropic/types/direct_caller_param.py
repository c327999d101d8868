# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["DirectCallerParam"]


class DirectCallerParam(TypedDict, total=False):
    """Says that the model made the call itself."""

    type: Required[Literal["direct"]]
