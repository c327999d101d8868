# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel
from anthropic.types import shared as shared_types

__all__ = ["MessageBatchErroredResult"]


class MessageBatchErroredResult(BaseModel):
    """The request failed; `error` says why."""

    error: shared_types.ErrorResponse
    """What went wrong: an invalid request has to be changed before it is sent again, anything else may simply
    be tried again.
    """

    type: Literal["errored"]
