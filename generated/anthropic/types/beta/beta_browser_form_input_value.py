# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

__all__ = ["BetaBrowserFormInputValue"]

BetaBrowserFormInputValue: TypeAlias = Union[str, float, bool]
"""Value for a form field: a string, a number, or a boolean such as for a checkbox."""
