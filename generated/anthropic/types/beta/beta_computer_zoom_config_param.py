# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_zoom_config_param import ComputerZoomConfigParam

__all__ = ["BetaComputerZoomConfigParam"]

BetaComputerZoomConfigParam: TypeAlias = ComputerZoomConfigParam
"""Settings of the computer tool `zoom`, for looking at a part of the screen more closely."""
