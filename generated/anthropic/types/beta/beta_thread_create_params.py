# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaThreadCreateParams"]


class BetaThreadCreateParams(TypedDict, total=False):
    """Begins a new thread with this request."""

    type: Required[Literal["create"]]
