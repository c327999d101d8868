# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_read_console_config_param import BrowserReadConsoleConfigParam

__all__ = ["BetaBrowserReadConsoleConfigParam"]

BetaBrowserReadConsoleConfigParam: TypeAlias = BrowserReadConsoleConfigParam
"""Settings of the browser tool `read_console`, for reading the messages of the console."""
