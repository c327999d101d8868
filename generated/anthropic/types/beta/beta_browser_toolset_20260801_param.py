# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_toolset_20260801_param import BrowserToolset20260801Param

__all__ = ["BetaBrowserToolset20260801Param"]

BetaBrowserToolset20260801Param: TypeAlias = BrowserToolset20260801Param
"""A browser that the model operates. You run it and carry the actions out.

One entry stands for the whole family of tools (clicking, typing, reading pages, …), each
of which the model calls by its own name.
"""
