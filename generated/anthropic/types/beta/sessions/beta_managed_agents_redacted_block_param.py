# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsRedactedBlockParam"]


class BetaManagedAgentsRedactedBlockParam(TypedDict, total=False):
    """Stands where content of a message is withheld, because a policy for the model demands it."""

    type: Required[Literal["redacted"]]
