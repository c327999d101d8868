# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.json_output_format_param import JSONOutputFormatParam

__all__ = ["BetaJSONOutputFormatParam"]

BetaJSONOutputFormatParam: TypeAlias = JSONOutputFormatParam
"""Makes the model answer with JSON that is valid by a JSON schema."""
