# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.citation_char_location_param import CitationCharLocationParam

__all__ = ["BetaCitationCharLocationParam"]

BetaCitationCharLocationParam: TypeAlias = CitationCharLocationParam
"""Cites characters of a plain text document."""
