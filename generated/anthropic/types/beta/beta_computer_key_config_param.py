# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_key_config_param import ComputerKeyConfigParam

__all__ = ["BetaComputerKeyConfigParam"]

BetaComputerKeyConfigParam: TypeAlias = ComputerKeyConfigParam
"""Settings of the computer tool `key`, for pressing a key or a combination."""
