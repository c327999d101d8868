# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

from anthropic.types import beta as beta_types

__all__ = ["BetaCompactionBlockParam"]


class BetaCompactionBlockParam(TypedDict, total=False):
    """Summary from an earlier answer, sent back unchanged. Everything before it is ignored."""

    type: Required[Literal["compaction"]]

    cache_control: Optional[beta_types.BetaCacheControlEphemeralParam]
    """Caches the prompt up to and including this block."""

    content: Optional[str]
    """Text of the summary; not an empty string. Null when summarizing failed; the block then has no
    effect.
    """

    encrypted_content: Optional[str]
    """Further data of the summary in encrypted form; opaque, to be sent back unchanged."""
