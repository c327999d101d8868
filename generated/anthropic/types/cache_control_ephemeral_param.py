# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["CacheControlEphemeralParam"]


class CacheControlEphemeralParam(TypedDict, total=False):
    """Marks the end of a prefix of the prompt that is to be cached.

    Everything up to and including the marked block is stored; a later request that starts
    with the same content reads it at a reduced price. At most four markers fit into one
    request.
    """

    type: Required[Literal["ephemeral"]]

    ttl: Literal["5m", "1h"]
    """How long the entry lives after its last use: five minutes (`5m`, the default) or one hour (`1h`, more
    expensive to write).
    """
