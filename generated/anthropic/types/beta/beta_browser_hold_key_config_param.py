# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_hold_key_config_param import BrowserHoldKeyConfigParam

__all__ = ["BetaBrowserHoldKeyConfigParam"]

BetaBrowserHoldKeyConfigParam: TypeAlias = BrowserHoldKeyConfigParam
"""Settings of the browser tool `hold_key`, for holding down a key for a while."""
