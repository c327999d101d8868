# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsTextRubricParams"]


class BetaManagedAgentsTextRubricParams(TypedDict, total=False):
    """Criteria for a result, written out in place."""

    content: Required[str]
    """The criteria, in plain text or Markdown; at most 262,144 characters. Points that can be checked one by
    one work best.
    """

    type: Required[Literal["text"]]
