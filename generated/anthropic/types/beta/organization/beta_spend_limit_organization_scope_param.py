# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaSpendLimitOrganizationScopeParam"]


class BetaSpendLimitOrganizationScopeParam(TypedDict, total=False):
    """The spending of the whole organization."""

    type: Required[Literal["organization"]]
