# Written by make generate from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import TypeAlias, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaContextManagementConfigParam", "Edit"]

Edit: TypeAlias = Union[
    "beta_types.BetaClearToolUses20250919EditParam",
    "beta_types.BetaClearThinking20251015EditParam",
    "beta_types.BetaCompact20260112EditParam",
]


class BetaContextManagementConfigParam(TypedDict, total=False):
    """How the service shortens a conversation that grows long."""

    edits: Iterable[Edit]
    """The edits to make, each when its own condition is met. `clear_thinking_20251015` has to come first."""
