# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.computer_toolset_configs_param import ComputerToolsetConfigsParam

__all__ = ["BetaComputerToolsetConfigsParam"]

BetaComputerToolsetConfigsParam: TypeAlias = ComputerToolsetConfigsParam
"""Settings for the tools of the computer family, one field per tool.

A field that is left out or null leaves the tool at its defaults.
"""
