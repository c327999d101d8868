# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["AppliedEdit", "BetaContextManagementResponse"]

AppliedEdit: TypeAlias = Annotated[
    Union[
        "beta_types.BetaClearToolUses20250919EditResponse", "beta_types.BetaClearThinking20251015EditResponse"
    ],
    PropertyInfo(discriminator="type"),
]


class BetaContextManagementResponse(BaseModel):
    """What was cleared from a conversation before the model saw it."""

    applied_edits: List[AppliedEdit]
    """The edits that took effect. Empty when no condition was met. A compaction shows as a block of the
    answer instead.
    """
