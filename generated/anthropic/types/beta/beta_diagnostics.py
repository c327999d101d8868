# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaDiagnostics", "CacheMissReason"]

CacheMissReason: TypeAlias = "beta_types.BetaCacheMissReason"


class BetaDiagnostics(BaseModel):
    """Findings about the prompt cache, for a request that asked for `diagnostics`."""

    cache_miss_reason: Optional[CacheMissReason] = None
    """Why less was read from the cache than the earlier request would have allowed. Null while that is not
    known: the comparison runs in the background, and the answer does not wait for it.
    """
