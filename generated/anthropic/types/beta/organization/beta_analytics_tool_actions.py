# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types.beta import organization as beta_organization_types

__all__ = ["BetaAnalyticsToolActions"]


class BetaAnalyticsToolActions(BaseModel):
    """What became of the proposals by the editing tools, for each tool."""

    edit_tool: beta_organization_types.BetaAnalyticsToolActionCounts

    multi_edit_tool: beta_organization_types.BetaAnalyticsToolActionCounts

    notebook_edit_tool: beta_organization_types.BetaAnalyticsToolActionCounts

    write_tool: beta_organization_types.BetaAnalyticsToolActionCounts
