# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaBrowserToolset20260801"]


class BetaBrowserToolset20260801(BaseModel):
    """A browser that the model operates; you run it and carry the actions out. One entry stands for the whole
    family of tools (clicking, typing, reading pages, …), each of which the model calls by its own name.
    """

    type: Literal["browser_toolset_20260801"]

    cache_control: Optional[beta_types.BetaCacheControlEphemeral] = None
    """Caches the prompt up to and including this tool definition."""

    configs: Optional[beta_types.BetaBrowserToolsetConfigs] = None
    """Settings for single tools of the family, by their names. Tools that are not mentioned keep their
    defaults.
    """
