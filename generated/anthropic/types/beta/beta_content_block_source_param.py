# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from anthropic.types.content_block_source_param import ContentBlockSourceParam

__all__ = ["BetaContentBlockSourceParam"]

BetaContentBlockSourceParam: TypeAlias = ContentBlockSourceParam
"""A document made of blocks, given in place. Citations refer to whole blocks, so the blocks set how fine they
are.
"""
