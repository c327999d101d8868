# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from anthropic._core.models import BaseModel

__all__ = ["UserProfileCyberRequirements"]


class UserProfileCyberRequirements(BaseModel):
    """What the program for work on cyber security requires."""

    data_retention: bool
    """Whether data has to be retained."""

    human_review: bool
    """Whether people have to be able to review the use."""
