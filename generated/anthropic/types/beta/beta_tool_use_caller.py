# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_direct_caller import BetaDirectCaller
from .beta_server_tool_caller import BetaServerToolCaller
from .beta_server_tool_caller_20260120 import BetaServerToolCaller20260120

__all__ = ["BetaToolUseCaller"]

BetaToolUseCaller: TypeAlias = Annotated[
    Union[BetaDirectCaller, BetaServerToolCaller, BetaServerToolCaller20260120],
    PropertyInfo(discriminator="type"),
]
"""Who made a call to a tool: the model itself, or code that it ran in a code execution tool."""
