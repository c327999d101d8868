# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BrowserScrollDirection"]

BrowserScrollDirection: TypeAlias = Literal["up", "down", "left", "right"]
"""Which way to scroll."""
