# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic.types import beta as beta_types

from .beta_managed_agents_effort_high_param import BetaManagedAgentsEffortHighParam
from .beta_managed_agents_effort_low_param import BetaManagedAgentsEffortLowParam
from .beta_managed_agents_effort_max_param import BetaManagedAgentsEffortMaxParam
from .beta_managed_agents_effort_medium_param import BetaManagedAgentsEffortMediumParam
from .beta_managed_agents_effort_xhigh_param import BetaManagedAgentsEffortXhighParam

__all__ = ["BetaManagedAgentsModelConfigParams", "Effort"]

Effort: TypeAlias = Union[
    Literal["low", "medium", "high", "xhigh", "max"],
    BetaManagedAgentsEffortLowParam,
    BetaManagedAgentsEffortMediumParam,
    BetaManagedAgentsEffortHighParam,
    BetaManagedAgentsEffortXhighParam,
    BetaManagedAgentsEffortMaxParam,
]
"""How thorough a model is: the level alone, or an object whose `type` is the level."""


class BetaManagedAgentsModelConfigParams(TypedDict, total=False):
    """The model to use for an agent and how to run it."""

    id: Required[beta_types.BetaManagedAgentsModelParam]
    """Name of the model."""

    effort: Optional[Effort]
    """How thorough the model is: lower levels save tokens and time, higher ones do better on hard problems.
    Which levels exist, and which is the default, depends on the model. An update that leaves it out keeps
    the present level.
    """

    inference_geo: Optional[str]
    """Region of the world in which to run the model, such as `us`. By default the setting of the workspace
    decides, also after an update that leaves it out.
    """

    speed: Optional[Literal["standard", "fast"]]
    """How fast the model writes. The default is `standard`; not every model has `fast`."""
