# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_cursor_position_config_param import ComputerCursorPositionConfigParam

__all__ = ["BetaComputerCursorPositionConfigParam"]

BetaComputerCursorPositionConfigParam: TypeAlias = ComputerCursorPositionConfigParam
"""Settings of the computer tool `cursor_position`, for telling where the pointer is."""
