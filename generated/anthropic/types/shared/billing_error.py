# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BillingError"]


class BillingError(BaseModel):
    """The account cannot pay for the request."""

    message: str
    """What went wrong, in words, for people. Not meant to be parsed."""

    type: Literal["billing_error"]
