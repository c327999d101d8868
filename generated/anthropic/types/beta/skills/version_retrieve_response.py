# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["VersionRetrieveResponse"]


class VersionRetrieveResponse(BaseModel):
    """The files of a skill as they were at one upload."""

    id: str
    """Identifies this version among those of all skills. Paths and containers take `version` instead."""

    created_at: str
    """When the version was uploaded, as an ISO 8601 timestamp."""

    description: str
    """What the skill does and when to use it, from its SKILL.md; models go by this."""

    directory: str
    """Top-level directory of the files that were uploaded."""

    name: str
    """Name from the SKILL.md."""

    skill_id: str
    """The skill that this is a version of."""

    type: str
    """Kind of object; always `skill_version`."""

    version: str
    """Identifies the version within its skill by a Unix time in digits, such as `1759178010641129`. Pass it
    as `version`.
    """
