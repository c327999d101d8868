# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Optional

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["WorkHeartbeatParams"]


class WorkHeartbeatParams(TypedDict, total=False):
    environment_id: Required[str]
    """ID of the environment."""

    desired_ttl_seconds: Optional[int]
    """How long the lease should last from now, in seconds. The service decides; the answer says what it
    granted.
    """

    expected_last_heartbeat: Optional[str]
    """The `last_heartbeat` of the previous answer, unchanged, or `NO_HEARTBEAT` for the first heartbeat,
    which takes an item that nobody holds. If it does not match, another worker holds the item and the call
    fails with status 412, so that two workers never both believe they own it.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
