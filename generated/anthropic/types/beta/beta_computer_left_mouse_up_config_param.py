# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_left_mouse_up_config_param import ComputerLeftMouseUpConfigParam

__all__ = ["BetaComputerLeftMouseUpConfigParam"]

BetaComputerLeftMouseUpConfigParam: TypeAlias = ComputerLeftMouseUpConfigParam
"""Settings of the computer tool `left_mouse_up`, for releasing the left button."""
