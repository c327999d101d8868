# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_triple_click_config_param import ComputerTripleClickConfigParam

__all__ = ["BetaComputerTripleClickConfigParam"]

BetaComputerTripleClickConfigParam: TypeAlias = ComputerTripleClickConfigParam
"""Settings of the computer tool `triple_click`, for triple-clicking."""
