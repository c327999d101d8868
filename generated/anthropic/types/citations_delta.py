# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic import types
from anthropic._core.models import BaseModel, PropertyInfo

__all__ = ["Citation", "CitationsDelta"]

Citation: TypeAlias = Annotated[
    Union[
        "types.CitationCharLocation",
        "types.CitationPageLocation",
        "types.CitationContentBlockLocation",
        "types.CitationsWebSearchResultLocation",
        "types.CitationsSearchResultLocation",
    ],
    PropertyInfo(discriminator="type"),
]
"""Citation to append to those of the block."""


class CitationsDelta(BaseModel):
    """One more citation for a text block."""

    citation: Citation
    """Citation to append to those of the block."""

    type: Literal["citations_delta"]
