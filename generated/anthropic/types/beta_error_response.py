# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BetaErrorResponse"]


class BetaErrorResponse(BaseModel):
    """Body of every answer that is not a success, and of the `error` event in a stream."""

    error: types.BetaError
    """What went wrong; its `type` tells the kinds apart."""

    request_id: Optional[str] = None
    """Identifies the failed request, as the `request-id` header does."""

    type: Literal["error"]
