# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_left_click_config_param import ComputerLeftClickConfigParam

__all__ = ["BetaComputerLeftClickConfigParam"]

BetaComputerLeftClickConfigParam: TypeAlias = ComputerLeftClickConfigParam
"""Settings of the computer tool `left_click`, for clicking."""
