# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaManagedAgentsSessionRetriesExhausted"]


class BetaManagedAgentsSessionRetriesExhausted(BaseModel):
    """The work kept failing, and no further retry is made. A `session.error` event before this one tells what
    the failure was.
    """

    type: Literal["retries_exhausted"]
