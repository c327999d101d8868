# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Union

from typing_extensions import TypeAlias

from .beta_content_block_param import BetaContentBlockParam

__all__ = ["BetaMessageContentParam"]

BetaMessageContentParam: TypeAlias = Union[str, Iterable[BetaContentBlockParam]]
"""What a message contains: text, or a list of blocks. A string is shorthand for a single text block."""
