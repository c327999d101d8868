# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic import types

__all__ = ["ComputerToolset20260801Param"]


class ComputerToolset20260801Param(TypedDict, total=False):
    """A desktop that the model operates by screenshots, mouse and keyboard. You run it and carry
    the actions out.

    One entry stands for the whole family of tools (clicking, typing, zooming, …), each of
    which the model calls by its own name.
    """

    type: Required[Literal["computer_toolset_20260801"]]

    allowed_callers: List[
        Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]
    ]
    """Who may call the tool: the model itself (`direct`), or code that runs in a code execution tool of the
    given version. The default is `direct`.
    """

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this tool definition."""

    configs: Optional[types.ComputerToolsetConfigsParam]
    """Settings for single tools of the family, by their names. Tools that are not mentioned keep their
    defaults.
    """
