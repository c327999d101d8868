# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_middle_click_config_param import ComputerMiddleClickConfigParam

__all__ = ["BetaComputerMiddleClickConfigParam"]

BetaComputerMiddleClickConfigParam: TypeAlias = ComputerMiddleClickConfigParam
"""Settings of the computer tool `middle_click`, for clicking with the middle button."""
