# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsTextRubric"]


class BetaManagedAgentsTextRubric(BaseModel):
    """Criteria for a result, written out in place."""

    content: str
    """The criteria, in plain text or Markdown."""

    type: Literal["text"]
