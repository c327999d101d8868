# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

__all__ = ["BrowserFormInputConfigParam"]


class BrowserFormInputConfigParam(TypedDict, total=False):
    """Settings of the browser tool `form_input`, for setting the value of a form field."""

    defer_loading: Optional[bool]
    """Keeps the definition out of the context until a tool search finds it. Has to be the same for all
    enabled tools of the family.
    """

    enabled: Optional[bool]
    """Whether the model sees this tool at all. The default depends on the tool."""
