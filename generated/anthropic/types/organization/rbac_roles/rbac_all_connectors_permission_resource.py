# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["RBACAllConnectorsPermissionResource"]


class RBACAllConnectorsPermissionResource(BaseModel):
    """What is permitted holds for every connector."""

    type: Literal["all_connectors"]
