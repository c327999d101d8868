# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsRetryStatusRetrying"]


class BetaManagedAgentsRetryStatusRetrying(BaseModel):
    """The operation is being tried again. Nothing needs to be done. The same error can come several times, at
    last as `exhausted`.
    """

    type: Literal["retrying"]
