# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaUserMessageParam"]


class BetaUserMessageParam(TypedDict, total=False):
    """A turn of the user in the conversation, results of tools included."""

    content: Required[beta_types.BetaMessageContentParam]

    role: Required[Literal["user"]]
