# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RBACConnectorPermissionResource"]


class RBACConnectorPermissionResource(BaseModel):
    """The permission is for one connector."""

    connector_id: str

    type: Literal["connector"]
