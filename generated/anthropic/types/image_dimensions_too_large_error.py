# Generated from openapi.yaml. Do not edit.
# The cause narrows what the status leaves open.
# pyright: reportIncompatibleVariableOverride=false

from typing_extensions import Literal

from anthropic._core.errors import BadRequestError

from .image_dimensions_too_large_error_details import ImageDimensionsTooLargeErrorDetails

__all__ = ["ImageDimensionsTooLargeError"]


class ImageDimensionsTooLargeError(BadRequestError):
    """`image_dimensions_too_large`: One or more images are wider or higher than allowed."""

    error_code: Literal["image_dimensions_too_large"]
    details: ImageDimensionsTooLargeErrorDetails
