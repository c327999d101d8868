# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_cache_miss_messages_changed import BetaCacheMissMessagesChanged
from .beta_cache_miss_model_changed import BetaCacheMissModelChanged
from .beta_cache_miss_previous_message_not_found import BetaCacheMissPreviousMessageNotFound
from .beta_cache_miss_system_changed import BetaCacheMissSystemChanged
from .beta_cache_miss_tools_changed import BetaCacheMissToolsChanged
from .beta_cache_miss_unavailable import BetaCacheMissUnavailable

__all__ = ["BetaCacheMissReason"]

BetaCacheMissReason: TypeAlias = Annotated[
    Union[
        BetaCacheMissModelChanged,
        BetaCacheMissSystemChanged,
        BetaCacheMissToolsChanged,
        BetaCacheMissMessagesChanged,
        BetaCacheMissPreviousMessageNotFound,
        BetaCacheMissUnavailable,
    ],
    PropertyInfo(discriminator="type"),
]
"""Why the prompt cache was missed: the first part in which the request differs from the earlier one, or why
they could not be compared.
"""
