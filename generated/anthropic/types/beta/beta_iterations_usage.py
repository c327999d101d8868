# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_advisor_message_iteration_usage import BetaAdvisorMessageIterationUsage
from .beta_compaction_iteration_usage import BetaCompactionIterationUsage
from .beta_fallback_message_iteration_usage import BetaFallbackMessageIterationUsage
from .beta_message_iteration_usage import BetaMessageIterationUsage

__all__ = ["BetaIterationsUsage", "BetaIterationsUsageItem"]

BetaIterationsUsageItem: TypeAlias = Annotated[
    Union[
        BetaMessageIterationUsage,
        BetaCompactionIterationUsage,
        BetaAdvisorMessageIterationUsage,
        BetaFallbackMessageIterationUsage,
    ],
    PropertyInfo(discriminator="type"),
]

BetaIterationsUsage: TypeAlias = List[BetaIterationsUsageItem]
"""What each pass of a model used, where answering took several; null where it is not broken
down.

The passes are those that write the answer, compactions, calls to the advisor, and passes
of a fallback model. Add all of them up to get what is billed.
"""
