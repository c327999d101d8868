# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaComputerToolset20260801"]


class BetaComputerToolset20260801(BaseModel):
    """A desktop that the model operates; you run it and carry the actions out. One entry stands for the whole
    family of tools (clicking, typing, zooming, …), each of which the model calls by its own name.
    """

    type: Literal["computer_toolset_20260801"]

    cache_control: Optional[beta_types.BetaCacheControlEphemeral] = None
    """Caches the prompt up to and including this tool definition."""

    configs: Optional[beta_types.BetaComputerToolsetConfigs] = None
    """Settings for single tools of the family, by their names. Tools that are not mentioned keep their
    defaults.
    """
