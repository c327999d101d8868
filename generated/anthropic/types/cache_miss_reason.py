# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .cache_miss_messages_changed import CacheMissMessagesChanged
from .cache_miss_model_changed import CacheMissModelChanged
from .cache_miss_previous_message_not_found import CacheMissPreviousMessageNotFound
from .cache_miss_system_changed import CacheMissSystemChanged
from .cache_miss_tools_changed import CacheMissToolsChanged
from .cache_miss_unavailable import CacheMissUnavailable

__all__ = ["CacheMissReason"]

CacheMissReason: TypeAlias = Annotated[
    Union[
        CacheMissModelChanged,
        CacheMissSystemChanged,
        CacheMissToolsChanged,
        CacheMissMessagesChanged,
        CacheMissPreviousMessageNotFound,
        CacheMissUnavailable,
    ],
    PropertyInfo(discriminator="type"),
]
"""Why the prompt cache was missed: the first part in which the request differs from the earlier one, or why
they could not be compared.
"""
