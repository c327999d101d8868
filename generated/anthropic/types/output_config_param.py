# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import TypedDict

from anthropic import types

__all__ = ["OutputConfigParam"]


class OutputConfigParam(TypedDict, total=False):
    """How much effort goes into an answer, and in which format it is given."""

    effort: Optional[Literal["low", "medium", "high", "xhigh", "max"]]
    """How thorough the model is: lower levels save tokens and time, higher ones do better on hard problems.
    Which levels exist depends on the model.
    """

    format: Optional[types.JSONOutputFormatParam]
    """Makes the text of the answer JSON that follows a schema."""
