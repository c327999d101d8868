# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import shared as shared_types

__all__ = ["ErrorResponse"]


class ErrorResponse(BaseModel):
    """Body of every answer that is not a success, and of the `error` event in a stream."""

    error: shared_types.ErrorObject
    """What went wrong; its `type` tells the kinds apart."""

    request_id: Optional[str] = None
    """Identifies the failed request, as the `request-id` header does."""

    type: Literal["error"]
