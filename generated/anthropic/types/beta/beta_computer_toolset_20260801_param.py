# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_toolset_20260801_param import ComputerToolset20260801Param

__all__ = ["BetaComputerToolset20260801Param"]

BetaComputerToolset20260801Param: TypeAlias = ComputerToolset20260801Param
"""A desktop that the model operates by screenshots, mouse and keyboard. You run it and carry
the actions out.

One entry stands for the whole family of tools (clicking, typing, zooming, …), each of
which the model calls by its own name.
"""
