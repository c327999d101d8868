# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.base64_pdf_source_param import Base64PDFSourceParam

__all__ = ["BetaBase64PDFSourceParam"]

BetaBase64PDFSourceParam: TypeAlias = Base64PDFSourceParam
"""A PDF given in place, as base64."""
