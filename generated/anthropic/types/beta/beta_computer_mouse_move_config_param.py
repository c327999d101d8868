# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_mouse_move_config_param import ComputerMouseMoveConfigParam

__all__ = ["BetaComputerMouseMoveConfigParam"]

BetaComputerMouseMoveConfigParam: TypeAlias = ComputerMouseMoveConfigParam
"""Settings of the computer tool `mouse_move`, for moving the pointer."""
