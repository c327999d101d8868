# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.image_transformations_param import ImageTransformationsParam

__all__ = ["BetaImageTransformationsParam"]

BetaImageTransformationsParam: TypeAlias = ImageTransformationsParam
"""What the service may do to an image before the model sees it."""
