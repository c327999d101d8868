# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_right_click_config_param import ComputerRightClickConfigParam

__all__ = ["BetaComputerRightClickConfigParam"]

BetaComputerRightClickConfigParam: TypeAlias = ComputerRightClickConfigParam
"""Settings of the computer tool `right_click`, for clicking with the right button."""
