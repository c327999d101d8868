# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_type_config_param import ComputerTypeConfigParam

__all__ = ["BetaComputerTypeConfigParam"]

BetaComputerTypeConfigParam: TypeAlias = ComputerTypeConfigParam
"""Settings of the computer tool `type`, for typing text."""
