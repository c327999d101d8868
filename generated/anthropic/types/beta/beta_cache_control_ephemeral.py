# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaCacheControlEphemeral"]


class BetaCacheControlEphemeral(BaseModel):
    """Marks the end of a prefix of the prompt that is to be cached.

    Everything up to and including the marked block is stored; a later request that starts
    with the same content reads it at a reduced price. At most four markers fit into one
    request.
    """

    type: Literal["ephemeral"]

    ttl: Optional[Literal["5m", "1h"]] = None
    """How long the entry lives after its last use: five minutes (`5m`, the default) or one hour (`1h`, more
    expensive to write).
    """
