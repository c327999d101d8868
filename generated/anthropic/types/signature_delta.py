# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["SignatureDelta"]


class SignatureDelta(BaseModel):
    """The signature of a thinking block, just before it ends."""

    signature: str
    """The whole signature, in one piece."""

    type: Literal["signature_delta"]
