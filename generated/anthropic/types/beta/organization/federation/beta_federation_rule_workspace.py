# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaFederationRuleWorkspace"]


class BetaFederationRuleWorkspace(BaseModel):
    """A workspace in which a federation rule applies."""

    created_at: datetime
    """When the workspace was added to the rule, in UTC."""

    federation_rule_id: str

    type: Literal["federation_rule_workspace"]

    workspace_id: str

    created_by_actor_id: Optional[str] = None
    """ID of the user, service account or API key that added it; null when that is not known."""

    workspace_name: Optional[str] = None
    """Name of the workspace; null when it is not given."""
