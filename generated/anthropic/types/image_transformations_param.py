# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ImageTransformationsParam"]


class ImageTransformationsParam(TypedDict, total=False):
    """What the service may do to an image before the model sees it."""

    oversized_image: Literal["downsize", "error"]
    """What happens to an image larger than the model can take: `downsize` (the default) scales it to fit, so
    that coordinates no longer match the original; `error` refuses the request and names the largest size
    that fits.
    """
