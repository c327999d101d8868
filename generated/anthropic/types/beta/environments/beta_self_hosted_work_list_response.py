# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Optional

from anthropic._core.models import BaseModel
from anthropic.types.beta import environments as beta_environments_types

__all__ = ["BetaSelfHostedWorkListResponse"]


class BetaSelfHostedWorkListResponse(BaseModel):
    """One page of the work of an environment."""

    data: List[beta_environments_types.BetaSelfHostedWork]
    """Items of this page."""

    next_page: Optional[str] = None
    """Cursor of the page after this one, to pass as `page`. Null on the last page."""
