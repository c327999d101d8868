# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Dict, List, Optional

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import SequenceNotStr
from anthropic.types import beta as beta_types

__all__ = ["SessionUpdateParams"]


class SessionUpdateParams(TypedDict, total=False):
    agent: beta_types.BetaManagedAgentsSessionAgentUpdateParam
    """Changes to the agent as this session runs it."""

    budget: Optional[beta_types.BetaManagedAgentsBudgetLimitParam]
    """New limit of what the session may spend. Null lifts the limit."""

    metadata: Optional[Dict[str, Optional[str]]]
    """Pairs to add or replace; a null value removes its key. Keys that are not mentioned stay."""

    title: Optional[str]
    """New title, of 1 to 500 characters. Null removes it."""

    vault_ids: SequenceNotStr[str]
    """Not supported yet: a request that sets it is refused. Vaults are named when the session is created."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
