# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_wait_config_param import ComputerWaitConfigParam

__all__ = ["BetaComputerWaitConfigParam"]

BetaComputerWaitConfigParam: TypeAlias = ComputerWaitConfigParam
"""Settings of the computer tool `wait`, for waiting for a while."""
