# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RBACConnectorScopePermissionResource"]


class RBACConnectorScopePermissionResource(BaseModel):
    """The permission is for one scope of a connector."""

    connector_id: str

    scope: str
    """Scope of the connector that the permission is for."""

    type: Literal["connector_scope"]
