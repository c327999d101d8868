# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaClaudeTagGuestPolicyRestrictParam"]


class BetaClaudeTagGuestPolicyRestrictParam(TypedDict, total=False):
    """The use of Claude by guests is restricted."""

    type: Required[Literal["restrict"]]
