# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Optional

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["WorkPollParams"]


class WorkPollParams(TypedDict, total=False):
    block_ms: Optional[int]
    """How long to wait for work when the queue is empty, in milliseconds, from 1 to 999. Without it the call
    does not wait.
    """

    reclaim_older_than_ms: Optional[int]
    """Also hand out an item that another worker polled more than this many milliseconds ago and never
    acknowledged; 5000 when left out.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    anthropic_worker_id: Annotated[str, PropertyInfo(alias="Anthropic-Worker-ID")]
    """Name that the worker gives itself, unique among the workers of the environment. Only workers that send
    it are counted in `workers_polling`.
    """
