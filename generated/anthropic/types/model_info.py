# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["ModelInfo"]


class ModelInfo(BaseModel):
    """A model with its limits and capabilities."""

    id: str
    """Name to pass as `model` in requests."""

    capabilities: Optional[types.ModelCapabilities] = None
    """What the model can do. Null where it is not known."""

    created_at: datetime
    """When the model was released; the start of the epoch where that is not known."""

    display_name: str
    """Name for people, such as `Claude Sonnet 4.5`."""

    lifecycle: Literal["active", "deprecated", "retired"]
    """Where the model is in its life: `active`, `deprecated` (still usable, to be retired) or `retired` (no
    longer usable).
    """

    max_input_tokens: Optional[int] = None
    """Size of the context: most tokens that a request may contain."""

    max_tokens: Optional[int] = None
    """Largest `max_tokens` that the model accepts."""

    type: Literal["model"]

    deprecated_at: Optional[datetime] = None
    """When the model was or will be deprecated, in UTC; null when that is not set."""

    line: Optional[types.ModelLine] = None
    """Line of models that it belongs to; null when it belongs to none."""

    retires_at: Optional[datetime] = None
    """When the model is or was retired, in UTC; null when that is not set."""
