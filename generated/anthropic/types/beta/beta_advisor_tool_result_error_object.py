# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_advisor_tool_result_error import BetaAdvisorToolResultError

__all__ = ["BetaAdvisorToolResultErrorObject"]

BetaAdvisorToolResultErrorObject: TypeAlias = BetaAdvisorToolResultError
