# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.base64_image_source_param import Base64ImageSourceParam

__all__ = ["BetaBase64ImageSourceParam"]

BetaBase64ImageSourceParam: TypeAlias = Base64ImageSourceParam
"""An image given in the request itself, as base64."""
