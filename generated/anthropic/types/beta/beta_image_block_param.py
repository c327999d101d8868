# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from anthropic.types.image_block_param import ImageBlockParam

from .beta_base64_image_source_param import BetaBase64ImageSourceParam
from .beta_file_image_source_param import BetaFileImageSourceParam
from .beta_url_image_source_param import BetaURLImageSourceParam

__all__ = ["BetaImageBlockParam", "Source"]

Source: TypeAlias = Union[BetaBase64ImageSourceParam, BetaURLImageSourceParam, BetaFileImageSourceParam]
"""Where the image comes from: base64 data, a URL, or an uploaded file."""

BetaImageBlockParam: TypeAlias = ImageBlockParam
"""An image for the model to look at."""
