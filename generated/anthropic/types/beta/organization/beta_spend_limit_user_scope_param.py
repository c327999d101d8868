# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaSpendLimitUserScopeParam"]


class BetaSpendLimitUserScopeParam(TypedDict, total=False):
    """The spending of one user."""

    type: Required[Literal["user"]]

    user_id: Required[str]
