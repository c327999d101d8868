# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_left_mouse_down_config_param import ComputerLeftMouseDownConfigParam

__all__ = ["BetaComputerLeftMouseDownConfigParam"]

BetaComputerLeftMouseDownConfigParam: TypeAlias = ComputerLeftMouseDownConfigParam
"""Settings of the computer tool `left_mouse_down`, for pressing the left button down."""
