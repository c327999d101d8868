# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_key_config_param import BrowserKeyConfigParam

__all__ = ["BetaBrowserKeyConfigParam"]

BetaBrowserKeyConfigParam: TypeAlias = BrowserKeyConfigParam
"""Settings of the browser tool `key`, for pressing a key or a combination."""
