# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_type_config_param import BrowserTypeConfigParam

__all__ = ["BetaBrowserTypeConfigParam"]

BetaBrowserTypeConfigParam: TypeAlias = BrowserTypeConfigParam
"""Settings of the browser tool `type`, for typing text."""
