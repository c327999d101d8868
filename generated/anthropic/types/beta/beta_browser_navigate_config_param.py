# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_navigate_config_param import BrowserNavigateConfigParam

__all__ = ["BetaBrowserNavigateConfigParam"]

BetaBrowserNavigateConfigParam: TypeAlias = BrowserNavigateConfigParam
"""Settings of the browser tool `navigate`, for going to an address, or back and forth."""
