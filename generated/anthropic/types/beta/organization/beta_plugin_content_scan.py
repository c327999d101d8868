# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaPluginContentScan"]


class BetaPluginContentScan(BaseModel):
    """What looking through the files of a plugin for harmful content came to."""

    status: Literal["completed", "errored", "processing"]
    """Whether the scan is still running (`processing`), has ended (`completed`), or went wrong
    (`errored`).
    """

    assessment: Optional[Literal["fail", "pass", "unknown", "warn"]] = None
    """What the scan came to: `pass`, `warn`, `fail` or `unknown`. Null when there is no outcome."""

    reason: Optional[str] = None
    """Reason for the assessment, in words; null when none is given."""
