# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaCitationsDelta", "Citation"]

Citation: TypeAlias = Annotated[
    Union[
        "beta_types.BetaCitationCharLocation",
        "beta_types.BetaCitationPageLocation",
        "beta_types.BetaCitationContentBlockLocation",
        "beta_types.BetaCitationsWebSearchResultLocation",
        "beta_types.BetaCitationSearchResultLocation",
    ],
    PropertyInfo(discriminator="type"),
]
"""Citation to append to those of the block."""


class BetaCitationsDelta(BaseModel):
    """One more citation for a text block."""

    citation: Citation
    """Citation to append to those of the block."""

    type: Literal["citations_delta"]
