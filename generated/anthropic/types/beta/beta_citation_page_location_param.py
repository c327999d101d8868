# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.citation_page_location_param import CitationPageLocationParam

__all__ = ["BetaCitationPageLocationParam"]

BetaCitationPageLocationParam: TypeAlias = CitationPageLocationParam
"""Cites pages of a PDF."""
