"""Unions of the tool classes that a tool runner accepts, sync, async, or either, and of all that a request
takes. Names only."""

from typing import Any, Union

from anthropic._core.typing_names import SupportsToDict
from anthropic._sync.tools.function_tool import BetaBuiltinFunctionTool, BetaFunctionTool
from anthropic.types.beta import BetaToolUnionParam

from ._async.function_tool import BetaAsyncBuiltinFunctionTool, BetaAsyncFunctionTool

BetaRunnableTool = Union[BetaFunctionTool[Any], BetaBuiltinFunctionTool]
"""A tool that a sync tool runner can call."""

BetaAsyncRunnableTool = Union[BetaAsyncFunctionTool[Any], BetaAsyncBuiltinFunctionTool]
"""A tool that an async tool runner can call."""

BetaAnyRunnableTool = Union[BetaRunnableTool, BetaAsyncRunnableTool]
"""A tool that the tool runner of a session can call; it runs sync ones in threads."""

BetaToolLike = Union[BetaToolUnionParam, SupportsToDict]
"""A tool in the `tools` of a request: described as a dictionary, or made with `beta_tool`."""
