# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["ServiceAccountTargetParam"]


class ServiceAccountTargetParam(TypedDict, total=False):
    """Service account that a matching token may act as."""

    service_account_id: Required[str]

    type: Required[Literal["service_account"]]

    service_account_name: Optional[str]
    """Name of the service account; null when it is not given."""
