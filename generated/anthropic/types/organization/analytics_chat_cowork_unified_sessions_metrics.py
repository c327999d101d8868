# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["AnalyticsChatCoworkUnifiedSessionsMetrics"]


class AnalyticsChatCoworkUnifiedSessionsMetrics(BaseModel):
    """Activity in the sessions of unified Chat and Cowork."""

    action_count: int
    """Number of actions that were carried out."""

    artifacts_created_count: int
    """Number of artifacts that were created."""

    connectors_used_count: int
    """How often connectors were used."""

    dispatch_turn_count: int
    """Number of dispatch turns."""

    message_count: int
    """Number of messages."""

    skills_used_count: int
    """How often skills were used."""

    distinct_connectors_used_count: Optional[int] = None
    """Number of different connectors that were used; null when it is not given."""

    distinct_plugins_used_count: Optional[int] = None
    """Number of different plugins that were used; null when it is not given."""

    distinct_session_count: Optional[int] = None
    """Number of different sessions; null when it is not given."""

    distinct_skills_used_count: Optional[int] = None
    """Number of different skills that were used; null when it is not given."""

    edit_tool_count: Optional[int] = None
    """How often the edit tool was used; null when it is not given."""

    file_edit_count: Optional[int] = None
    """Number of file edits; null when it is not given."""

    multi_edit_tool_count: Optional[int] = None
    """How often the multi-edit tool was used; null when it is not given."""

    notebook_edit_tool_count: Optional[int] = None
    """How often the notebook edit tool was used; null when it is not given."""

    plugins_used_count: Optional[int] = None
    """How often plugins were used; null when it is not given."""

    sessions_with_file_edits_count: Optional[int] = None
    """Number of sessions in which files were edited; null when it is not given."""

    write_tool_count: Optional[int] = None
    """How often the write tool was used; null when it is not given."""
