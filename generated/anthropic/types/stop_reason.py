# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["StopReason"]

StopReason: TypeAlias = Literal[
    "end_turn",
    "max_tokens",
    "stop_sequence",
    "tool_use",
    "pause_turn",
    "refusal",
    "model_context_window_exceeded",
]
"""Why the model stopped writing:

- `end_turn`: the answer came to its natural end.
- `max_tokens`: the limit of the request was reached; the answer is cut off.
- `stop_sequence`: one of the stop sequences of the request was met.
- `tool_use`: it calls tools, whose results it needs to go on.
- `pause_turn`: a long run of server tools was interrupted; send the answer back to go on.
- `refusal`: safety rules kept it from answering; see `stop_details`.
- `model_context_window_exceeded`: the context of the model is full.
"""
