# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.direct_caller_param import DirectCallerParam

__all__ = ["BetaDirectCallerParam"]

BetaDirectCallerParam: TypeAlias = DirectCallerParam
"""Says that the model made the call itself."""
