# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsAgentToolset20260401Params"]


class BetaManagedAgentsAgentToolset20260401Params(TypedDict, total=False):
    """The built-in tools, as released on 2026-04-01: `bash`, `read`, `write`, `edit`, `glob`,
    `grep`, `web_fetch` and `web_search`.

    All are switched on unless the configuration says otherwise.
    """

    type: Required[Literal["agent_toolset_20260401"]]

    configs: Iterable[beta_types.BetaManagedAgentsAgentToolConfigParams]
    """Settings of single tools, which win over `default_config`. Tools not listed here follow the default."""

    default_config: Optional[beta_types.BetaManagedAgentsAgentToolsetDefaultConfigParams]
    """Settings of all tools that `configs` says nothing about. Switch them off here to allow only the tools
    that `configs` switches on.
    """
