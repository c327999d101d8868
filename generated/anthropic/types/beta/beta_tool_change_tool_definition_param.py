# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic.types.beta import beta_tool_union_param

__all__ = ["BetaToolChangeToolDefinitionParam"]


class BetaToolChangeToolDefinitionParam(TypedDict, total=False):
    """Defines a tool that is made available in the course of the conversation."""

    definition: Required[beta_tool_union_param.BetaToolUnionParam]
    """Definition of the tool."""

    type: Required[Literal["tool_definition"]]
