# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["GCPExternalKeyConfigParam"]


class GCPExternalKeyConfigParam(TypedDict, total=False):
    """A key in Google Cloud Key Management Service."""

    key_name: Required[str]
    """Resource name of the key in Google Cloud."""

    type: Required[Literal["gcp"]]
