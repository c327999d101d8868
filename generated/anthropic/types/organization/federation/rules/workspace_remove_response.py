# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["WorkspaceRemoveResponse"]


class WorkspaceRemoveResponse(BaseModel):
    """Confirmation that a federation rule no longer applies in a workspace."""

    federation_rule_id: str

    type: Literal["federation_rule_workspace_deleted"]

    workspace_id: str
