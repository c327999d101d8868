# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_read_network_config_param import BrowserReadNetworkConfigParam

__all__ = ["BetaBrowserReadNetworkConfigParam"]

BetaBrowserReadNetworkConfigParam: TypeAlias = BrowserReadNetworkConfigParam
"""Settings of the browser tool `read_network`, for reading the network requests of the page."""
