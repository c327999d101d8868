# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_browser_coordinate_target import BetaBrowserCoordinateTarget
from .beta_browser_ref_target import BetaBrowserRefTarget

__all__ = ["BetaBrowserClickTarget"]

BetaBrowserClickTarget: TypeAlias = Annotated[
    Union[BetaBrowserCoordinateTarget, BetaBrowserRefTarget], PropertyInfo(discriminator="type")
]
"""Where to click: a point of the view, or an element of the page."""
