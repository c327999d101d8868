# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .message_batch_canceled_result import MessageBatchCanceledResult
from .message_batch_errored_result import MessageBatchErroredResult
from .message_batch_expired_result import MessageBatchExpiredResult
from .message_batch_succeeded_result import MessageBatchSucceededResult

__all__ = ["MessageBatchResult"]

MessageBatchResult: TypeAlias = Annotated[
    Union[
        MessageBatchSucceededResult,
        MessageBatchErroredResult,
        MessageBatchCanceledResult,
        MessageBatchExpiredResult,
    ],
    PropertyInfo(discriminator="type"),
]
"""Outcome of the request: a message, an error, or neither because it was canceled or expired."""
