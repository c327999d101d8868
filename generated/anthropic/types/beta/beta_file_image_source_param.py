# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.file_image_source_param import FileImageSourceParam

__all__ = ["BetaFileImageSourceParam"]

BetaFileImageSourceParam: TypeAlias = FileImageSourceParam
"""An image that was uploaded as a file."""
