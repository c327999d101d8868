# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_scroll_config_param import ComputerScrollConfigParam

__all__ = ["BetaComputerScrollConfigParam"]

BetaComputerScrollConfigParam: TypeAlias = ComputerScrollConfigParam
"""Settings of the computer tool `scroll`, for scrolling."""
