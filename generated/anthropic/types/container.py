# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["Container"]


class Container(BaseModel):
    """Sandbox in which server tools ran code for a request.

    Pass its ID in the next request to go on with the same files, as long as it has not
    expired.
    """

    id: str
    """Identifier to pass as `container` in a later request."""

    expires_at: datetime
    """When the container and the files in it cease to exist."""

    skills: Optional[List[types.ContainerSkill]] = None
    """Skills that were loaded, null when there were none."""
