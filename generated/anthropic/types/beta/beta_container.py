# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import List, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaContainer"]


class BetaContainer(BaseModel):
    """Sandbox in which server tools ran code for a request.

    Pass its ID in the next request to go on with the same files, as long as it has not
    expired.
    """

    id: str
    """Identifier to pass as `container` in a later request."""

    expires_at: datetime
    """When the container and the files in it cease to exist."""

    skills: Optional[List[beta_types.BetaSkill]] = None
    """Skills that were loaded, null when there were none."""
