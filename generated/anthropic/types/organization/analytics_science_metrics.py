# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel

__all__ = ["AnalyticsScienceMetrics"]


class AnalyticsScienceMetrics(BaseModel):
    """Activity in the Science product."""

    delegation_count: int
    """Number of delegations."""

    message_count: int
    """Number of messages."""

    remote_compute_job_count: int
    """Number of jobs run on remote compute."""

    skills_used_count: int
    """How often skills were used."""

    distinct_session_count: Optional[int] = None
    """Number of different sessions; null when it is not given."""
