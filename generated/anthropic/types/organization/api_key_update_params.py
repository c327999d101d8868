# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import TypedDict

__all__ = ["APIKeyUpdateParams"]


class APIKeyUpdateParams(TypedDict, total=False):
    name: Optional[str]
    """New name of the key; unchanged when left out or null."""

    status: Optional[Literal["active", "archived", "inactive"]]
    """New status of the key; unchanged when left out or null. Only an `active` key can be used."""
