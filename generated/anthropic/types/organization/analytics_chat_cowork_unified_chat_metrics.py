# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["AnalyticsChatCoworkUnifiedChatMetrics"]


class AnalyticsChatCoworkUnifiedChatMetrics(BaseModel):
    """Activity in the conversations of unified Chat and Cowork."""

    connectors_used_count: int
    """How often connectors were used."""

    distinct_artifacts_created_count: int
    """Number of different artifacts that were created."""

    distinct_projects_created_count: int
    """Number of different projects that were created."""

    message_count: int
    """Number of messages."""

    shared_conversations_viewed_count: int
    """Number of shared conversations that were viewed."""

    thinking_message_count: int
    """Number of messages with thinking."""

    distinct_connectors_used_count: Optional[int] = None
    """Number of different connectors that were used; null when it is not given."""

    distinct_conversation_count: Optional[int] = None
    """Number of different conversations; null when it is not given."""

    distinct_files_uploaded_count: Optional[int] = None
    """Number of different files that were uploaded; null when it is not given."""

    distinct_projects_used_count: Optional[int] = None
    """Number of different projects that were used; null when it is not given."""

    distinct_shared_artifacts_viewed_count: Optional[int] = None
    """Number of different shared artifacts that were viewed; null when it is not given."""

    distinct_skills_used_count: Optional[int] = None
    """Number of different skills that were used; null when it is not given."""
