# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["APIErrorObject"]


class APIErrorObject(BaseModel):
    """Something failed inside the service. Trying again may help."""

    message: str
    """What went wrong, in words, for people. Not meant to be parsed."""

    type: Literal["api_error"]
