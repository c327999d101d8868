# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["BetaMessageBatchErroredResult"]


class BetaMessageBatchErroredResult(BaseModel):
    """The request failed; `error` says why."""

    error: types.BetaErrorResponse
    """What went wrong: an invalid request has to be changed before it is sent again, anything else may simply
    be tried again.
    """

    type: Literal["errored"]
