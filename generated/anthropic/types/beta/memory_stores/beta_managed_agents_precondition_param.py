# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsPreconditionParam"]


class BetaManagedAgentsPreconditionParam(TypedDict, total=False):
    """What has to be true of a memory for a change to it to take place."""

    type: Required[Literal["content_sha256"]]

    content_sha256: str
    """The `content_sha256` of the memory as you last read it, or computed from its text: 64 hexadecimal
    digits in lower case.
    """
