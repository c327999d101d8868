# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BrowserFormInputInput"]


class BrowserFormInputInput(BaseModel):
    """Arguments of the browser tool `form_input`, which sets the value of a form field."""

    target: types.BrowserRefTarget
    """Form field to set."""

    value: types.BrowserFormInputValue
    """Value to give the field."""

    tab_id: Optional[str] = None
    """Tab to act in; null for the one in front."""
