# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import TypedDict

__all__ = ["ServiceAccountUpdateParams"]


class ServiceAccountUpdateParams(TypedDict, total=False):
    description: Optional[str]
    """New text on what the service account is for. Unchanged when left out."""

    organization_role: Optional[Literal["admin", "developer"]]
    """New role of the service account in the organization. Unchanged when left out or null."""
