# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_wait_config_param import BrowserWaitConfigParam

__all__ = ["BetaBrowserWaitConfigParam"]

BetaBrowserWaitConfigParam: TypeAlias = BrowserWaitConfigParam
"""Settings of the browser tool `wait`, for waiting for a while."""
