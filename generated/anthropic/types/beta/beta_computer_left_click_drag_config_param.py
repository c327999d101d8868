# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_left_click_drag_config_param import ComputerLeftClickDragConfigParam

__all__ = ["BetaComputerLeftClickDragConfigParam"]

BetaComputerLeftClickDragConfigParam: TypeAlias = ComputerLeftClickDragConfigParam
"""Settings of the computer tool `left_click_drag`, for dragging with the left button."""
