# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaSpendLimitWorkspaceScopeParam"]


class BetaSpendLimitWorkspaceScopeParam(TypedDict, total=False):
    """The spending of one workspace."""

    type: Required[Literal["workspace"]]

    workspace_id: Required[str]
