# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.url_image_source_param import URLImageSourceParam

__all__ = ["BetaURLImageSourceParam"]

BetaURLImageSourceParam: TypeAlias = URLImageSourceParam
"""An image that the service fetches from a URL."""
