# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["BetaBase64PDFSource"]


class BetaBase64PDFSource(BaseModel):
    """A PDF given in place, as base64."""

    data: str
    """The PDF file, in base64."""

    media_type: Literal["application/pdf"]

    type: Literal["base64"]
