# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.text_block_param import TextBlockParam

__all__ = ["BetaTextBlockParam"]

BetaTextBlockParam: TypeAlias = TextBlockParam
"""Text for the model to read, or that it wrote earlier."""
