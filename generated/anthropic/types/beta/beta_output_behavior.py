# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_output_behavior_create_new import BetaOutputBehaviorCreateNew
from .beta_output_behavior_update_existing import BetaOutputBehaviorUpdateExisting

__all__ = ["BetaOutputBehavior"]

BetaOutputBehavior: TypeAlias = Annotated[
    Union[BetaOutputBehaviorCreateNew, BetaOutputBehaviorUpdateExisting], PropertyInfo(discriminator="type")
]
"""Where a dream writes its result: into a new memory store, or into an existing one."""
