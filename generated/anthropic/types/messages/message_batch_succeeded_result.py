# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic import types
from anthropic._core.models import BaseModel

__all__ = ["MessageBatchSucceededResult"]


class MessageBatchSucceededResult(BaseModel):
    """The request was answered."""

    message: types.Message

    type: Literal["succeeded"]
