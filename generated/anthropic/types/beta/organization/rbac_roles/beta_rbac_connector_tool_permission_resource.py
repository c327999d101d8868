# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaRBACConnectorToolPermissionResource"]


class BetaRBACConnectorToolPermissionResource(BaseModel):
    """The permission is for one tool of a connector."""

    connector_id: str

    tool_name: str
    """Name of the tool of the connector."""

    type: Literal["connector_tool"]
