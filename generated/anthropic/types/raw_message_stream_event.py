# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .raw_content_block_delta_event import RawContentBlockDeltaEvent
from .raw_content_block_start_event import RawContentBlockStartEvent
from .raw_content_block_stop_event import RawContentBlockStopEvent
from .raw_message_delta_event import RawMessageDeltaEvent
from .raw_message_start_event import RawMessageStartEvent
from .raw_message_stop_event import RawMessageStopEvent

__all__ = ["RawMessageStreamEvent"]

RawMessageStreamEvent: TypeAlias = Annotated[
    Union[
        RawMessageStartEvent,
        RawMessageDeltaEvent,
        RawMessageStopEvent,
        RawContentBlockStartEvent,
        RawContentBlockDeltaEvent,
        RawContentBlockStopEvent,
    ],
    PropertyInfo(discriminator="type"),
]
"""An event of a streamed answer.

A stream is one `message_start`; then for each block of the content a
`content_block_start`, any number of `content_block_delta` and a `content_block_stop`;
then `message_delta` and `message_stop`. Pings may come at any place, and event types may
be added.
"""
