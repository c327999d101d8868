# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

__all__ = ["DiagnosticsParam"]


class DiagnosticsParam(TypedDict, total=False):
    """Asks why the prompt cache was missed. The request is compared with an earlier one, and the answer names
    the first part in which they differ.
    """

    previous_message_id: Optional[str]
    """The `id` of the answer to the request to compare with, normally the turn before. Null on the first
    turn, when there is none yet.
    """
