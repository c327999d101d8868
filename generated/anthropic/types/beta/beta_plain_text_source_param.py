# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.plain_text_source_param import PlainTextSourceParam

__all__ = ["BetaPlainTextSourceParam"]

BetaPlainTextSourceParam: TypeAlias = PlainTextSourceParam
"""A document of plain text, given in place. Citations refer to characters of it."""
