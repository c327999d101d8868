# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_hold_key_config_param import ComputerHoldKeyConfigParam

__all__ = ["BetaComputerHoldKeyConfigParam"]

BetaComputerHoldKeyConfigParam: TypeAlias = ComputerHoldKeyConfigParam
"""Settings of the computer tool `hold_key`, for holding down a key for a while."""
