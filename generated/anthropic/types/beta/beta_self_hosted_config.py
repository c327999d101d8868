# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaSelfHostedConfig"]


class BetaSelfHostedConfig(BaseModel):
    """Machines of your own. Sessions put their work in a queue, and workers that you run poll it."""

    type: Literal["self_hosted"]
