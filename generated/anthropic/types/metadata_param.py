# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

__all__ = ["MetadataParam"]


class MetadataParam(TypedDict, total=False):
    """What the sender wants to tell the service about a request."""

    user_id: Optional[str]
    """Opaque identifier of the end user, which helps to find abuse. Use a UUID or a hash, never a name, an
    e-mail address or a telephone number.
    """
