# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["BetaDreamSessionsInputParam"]


class BetaDreamSessionsInputParam(TypedDict, total=False):
    """Past sessions whose transcripts a dream learns from."""

    session_ids: Required[SequenceNotStr[str]]
    """IDs of the sessions to read, up to 100."""

    type: Required[Literal["sessions"]]
