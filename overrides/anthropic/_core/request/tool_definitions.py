"""The tools of a request as the API takes them. Loaded by the first request that has tools."""

from __future__ import annotations

import inspect
from typing import Any

from ..models.type_guards import is_iterable, is_list, is_mapping


def tool_definitions(tools: Any) -> Any:
    """Return the definitions of tools: what `to_dict()` returns, where there is one. A list of dictionaries
    is returned itself.

    Raises:
        TypeError: one of them is no tool; the message names it by its index.
    """
    if tools is None or (is_list(tools) and {*map(type, tools)} <= {dict}):
        return tools
    if isinstance(tools, str) or is_mapping(tools) or not is_iterable(tools):
        raise TypeError(f"`tools` is of type {type(tools).__name__}; pass a list of tools")
    return [_definition(tool, index) for index, tool in enumerate(tools)]


def _definition(tool: Any, index: int) -> Any:
    is_class = isinstance(tool, type)
    to_dict = getattr(tool, "to_dict", None)
    if callable(to_dict) and not (is_class and inspect.isfunction(to_dict)):
        return to_dict()
    if is_mapping(tool) or (hasattr(tool, "model_dump") and not is_class):
        return tool
    if is_class:
        what = f"the class {tool.__name__}; pass an instance, or what `beta_tool` makes of it"
    elif callable(tool):
        maker = "beta_async_tool" if inspect.iscoroutinefunction(tool) else "beta_tool"
        what = f"the function {getattr(tool, '__name__', tool)}; pass what `{maker}` makes of it"
    else:
        what = f"of type {type(tool).__name__}; pass a dictionary, or what `beta_tool` makes of a function"
    raise TypeError(f"tools[{index}] is {what}")
