# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .browser_coordinate_target import BrowserCoordinateTarget
from .browser_ref_target import BrowserRefTarget

__all__ = ["BrowserClickTarget"]

BrowserClickTarget: TypeAlias = Annotated[
    Union[BrowserCoordinateTarget, BrowserRefTarget], PropertyInfo(discriminator="type")
]
"""Where to click: a point of the view, or an element of the page."""
