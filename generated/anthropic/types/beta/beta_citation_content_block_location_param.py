# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.citation_content_block_location_param import CitationContentBlockLocationParam

__all__ = ["BetaCitationContentBlockLocationParam"]

BetaCitationContentBlockLocationParam: TypeAlias = CitationContentBlockLocationParam
"""Cites blocks of a document that is made of blocks."""
