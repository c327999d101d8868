# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["ServiceAccountCreateParams"]


class ServiceAccountCreateParams(TypedDict, total=False):
    name: Required[str]
    """Name of the service account."""

    description: Optional[str]
    """What the service account is for; none when left out or null."""

    organization_role: Literal["admin", "developer"]
    """Role of the service account in the organization."""
