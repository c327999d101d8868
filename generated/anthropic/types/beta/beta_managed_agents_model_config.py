# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsModelConfig", "Effort"]

Effort: TypeAlias = Annotated[
    Union[
        "beta_types.BetaManagedAgentsEffortLow",
        "beta_types.BetaManagedAgentsEffortMedium",
        "beta_types.BetaManagedAgentsEffortHigh",
        "beta_types.BetaManagedAgentsEffortXhigh",
        "beta_types.BetaManagedAgentsEffortMax",
    ],
    PropertyInfo(discriminator="type"),
]
"""How thorough a model is, as an object."""


class BetaManagedAgentsModelConfig(BaseModel):
    """The model of an agent and how it is run."""

    id: beta_types.BetaManagedAgentsModel
    """Name of the model."""

    effort: Optional[Effort] = None
    """How thorough the model is."""

    inference_geo: Optional[str] = None
    """Region of the world in which the model is run. When it is not set, the default of the workspace
    applies.
    """

    speed: Optional[Literal["standard", "fast"]] = None
    """How fast the model writes."""
