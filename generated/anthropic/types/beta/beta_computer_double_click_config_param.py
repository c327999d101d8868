# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_double_click_config_param import ComputerDoubleClickConfigParam

__all__ = ["BetaComputerDoubleClickConfigParam"]

BetaComputerDoubleClickConfigParam: TypeAlias = ComputerDoubleClickConfigParam
"""Settings of the computer tool `double_click`, for double-clicking."""
