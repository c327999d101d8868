# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_state_block_param import BrowserStateBlockParam

__all__ = ["BetaBrowserStateBlockParam"]

BetaBrowserStateBlockParam: TypeAlias = BrowserStateBlockParam
"""State of the browser after a call to one of its tools: the open tabs and what the call
changed.

Stands in the `tool_result` of a successful call, once at most. The model reads a text
that the service makes of it, not the fields themselves.
"""
