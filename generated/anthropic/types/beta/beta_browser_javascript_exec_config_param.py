# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_javascript_exec_config_param import BrowserJavascriptExecConfigParam

__all__ = ["BetaBrowserJavascriptExecConfigParam"]

BetaBrowserJavascriptExecConfigParam: TypeAlias = BrowserJavascriptExecConfigParam
"""Settings of the browser tool `javascript_exec`, for running JavaScript in the page."""
