# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_screenshot_config_param import ComputerScreenshotConfigParam

__all__ = ["BetaComputerScreenshotConfigParam"]

BetaComputerScreenshotConfigParam: TypeAlias = ComputerScreenshotConfigParam
"""Settings of the computer tool `screenshot`, for taking a picture of the screen."""
