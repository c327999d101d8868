# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["UserProfileEfsFeature"]


class UserProfileEfsFeature(BaseModel):
    """A feature of the `efs` program."""

    status: Literal["active", "inactive"]
    """Whether the feature is in effect for the profile."""
