# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaInternalStorageParam"]


class BetaInternalStorageParam(TypedDict, total=False):
    """Data is stored with the service."""

    type: Required[Literal["internal"]]
