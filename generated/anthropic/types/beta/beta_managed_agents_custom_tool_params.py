# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsCustomToolParams"]


class BetaManagedAgentsCustomToolParams(TypedDict, total=False):
    """A tool that your own code runs.

    When the agent calls it, the session sends an `agent.custom_tool_use` event and is idle
    until you send the result as `user.custom_tool_result`.
    """

    description: Required[str]
    """What the tool does and when to use it, written for the model. The more exact, the better it is used."""

    input_schema: Required[beta_types.BetaManagedAgentsCustomToolInputSchemaParam]
    """JSON schema of the input that the agent passes to the tool."""

    name: Required[str]
    """Name by which the agent calls the tool, different from that of every other tool: 1 to 128 letters,
    digits, `_` and `-`.
    """

    type: Required[Literal["custom"]]
