# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["AnalyticsToolActions"]


class AnalyticsToolActions(BaseModel):
    """What became of the proposals by the editing tools, for each tool."""

    edit_tool: organization_types.AnalyticsToolActionCounts
    """Proposals of the edit tool."""

    multi_edit_tool: organization_types.AnalyticsToolActionCounts
    """Proposals of the multi-edit tool."""

    notebook_edit_tool: organization_types.AnalyticsToolActionCounts
    """Proposals of the notebook edit tool."""

    write_tool: organization_types.AnalyticsToolActionCounts
    """Proposals of the write tool."""
