# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["VersionDeleteResponse"]


class VersionDeleteResponse(BaseModel):
    """Confirms that a version of a skill was deleted."""

    id: str
    """The version that was deleted."""

    type: str
    """Kind of object; always `skill_version_deleted`."""
