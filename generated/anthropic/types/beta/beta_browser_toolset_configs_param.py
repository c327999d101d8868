# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_toolset_configs_param import BrowserToolsetConfigsParam

__all__ = ["BetaBrowserToolsetConfigsParam"]

BetaBrowserToolsetConfigsParam: TypeAlias = BrowserToolsetConfigsParam
"""Settings for the tools of the browser family, one field per tool.

A field that is left out or null leaves the tool at its defaults.
"""
