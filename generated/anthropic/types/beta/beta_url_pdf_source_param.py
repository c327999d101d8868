# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.url_pdf_source_param import URLPDFSourceParam

__all__ = ["BetaURLPDFSourceParam"]

BetaURLPDFSourceParam: TypeAlias = URLPDFSourceParam
"""A PDF that the service fetches from a URL."""
