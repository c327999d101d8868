# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaBrowserFormInputInput"]


class BetaBrowserFormInputInput(BaseModel):
    """Arguments of the browser tool `form_input`, which sets the value of a form field."""

    target: beta_types.BetaBrowserRefTarget

    value: beta_types.BetaBrowserFormInputValue

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
