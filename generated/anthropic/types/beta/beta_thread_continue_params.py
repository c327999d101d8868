# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaThreadContinueParams"]


class BetaThreadContinueParams(TypedDict, total=False):
    """Continues a thread from an earlier answer."""

    previous_message_id: Required[str]
    """The `id` of the answer to continue from."""

    type: Required[Literal["continue"]]
