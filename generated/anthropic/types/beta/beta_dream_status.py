# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaDreamStatus"]

BetaDreamStatus: TypeAlias = Literal["pending", "running", "completed", "failed", "canceled"]
"""How far a dream has come.

- `pending`: created, not started yet.
- `running`: at work.
- `completed`: done; the output store holds the result.
- `failed`: ended by an error, see `error`.
- `canceled`: stopped on request.
"""
