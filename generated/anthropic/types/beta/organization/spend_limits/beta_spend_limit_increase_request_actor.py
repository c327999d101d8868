# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo
from anthropic.types.beta.organization.beta_spend_limit_scoped_api_key_actor import (
    BetaSpendLimitScopedAPIKeyActor,
)
from anthropic.types.beta.organization.beta_spend_limit_user_actor import BetaSpendLimitUserActor

__all__ = ["BetaSpendLimitIncreaseRequestActor"]

BetaSpendLimitIncreaseRequestActor: TypeAlias = Annotated[
    Union[BetaSpendLimitUserActor, BetaSpendLimitScopedAPIKeyActor], PropertyInfo(discriminator="type")
]
"""Who asks for the higher limit: a user or a scoped API key."""
