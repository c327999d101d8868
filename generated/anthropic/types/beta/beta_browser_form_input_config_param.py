# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.browser_form_input_config_param import BrowserFormInputConfigParam

__all__ = ["BetaBrowserFormInputConfigParam"]

BetaBrowserFormInputConfigParam: TypeAlias = BrowserFormInputConfigParam
"""Settings of the browser tool `form_input`, for setting the value of a form field."""
