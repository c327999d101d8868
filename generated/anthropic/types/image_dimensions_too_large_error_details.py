# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal

from anthropic._core.models import BaseModel

__all__ = ["ImageDimensionsTooLargeErrorDetails"]


class ImageDimensionsTooLargeErrorDetails(BaseModel):
    """One or more images are wider or higher than allowed."""

    error_code: Literal["image_dimensions_too_large"]

    max_side_length_pixels: int
    """Greatest length allowed for either side, in pixels."""

    paths: List[str]
    """Where the images that are too large stand in the request."""
