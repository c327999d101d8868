# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsFileRubric"]


class BetaManagedAgentsFileRubric(BaseModel):
    """Criteria for a result that are in an uploaded file."""

    file_id: str
    """ID that uploading the file returned."""

    type: Literal["file"]
