# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types

from .base64_image_source_param import Base64ImageSourceParam
from .file_image_source_param import FileImageSourceParam
from .url_image_source_param import URLImageSourceParam

__all__ = ["ImageBlockParam", "Source"]

Source: TypeAlias = Union[Base64ImageSourceParam, URLImageSourceParam, FileImageSourceParam]
"""Where the image comes from: base64 data, a URL, or an uploaded file."""


class ImageBlockParam(TypedDict, total=False):
    """An image for the model to look at."""

    source: Required[Source]
    """Where the image comes from: base64 data, a URL, or an uploaded file."""

    type: Required[Literal["image"]]

    cache_control: Optional[types.CacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    transformations: Optional[types.ImageTransformationsParam]
    """What the service may do to the image before the model sees it."""
