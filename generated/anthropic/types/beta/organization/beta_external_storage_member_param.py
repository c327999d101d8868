# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaExternalStorageMemberParam"]


class BetaExternalStorageMemberParam(TypedDict, total=False):
    """Data is stored in an external storage of yours."""

    external_storage_id: Required[str]

    type: Required[Literal["external"]]
