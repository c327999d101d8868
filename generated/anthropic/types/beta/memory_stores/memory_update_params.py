# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Optional

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta import memory_stores as beta_memory_stores_types

__all__ = ["MemoryUpdateParams"]


class MemoryUpdateParams(TypedDict, total=False):
    memory_store_id: Required[str]
    """ID of the memory store."""

    view: beta_memory_stores_types.BetaManagedAgentsMemoryView
    """Whether the answer repeats the content: `basic`, the default, leaves it out, `full` has it."""

    content: Optional[str]
    """New text of the memory; it replaces the old one whole. At most 102,400 bytes (100 kB) in UTF-8. Omit it
    to only rename.
    """

    path: Optional[str]
    """New path, to move or rename the memory, by the same rules as when creating one. It has to be free. Omit
    it to leave the memory in place.
    """

    precondition: beta_memory_stores_types.BetaManagedAgentsPreconditionParam
    """What has to be true of the stored memory for the change to take place. If it is not, the call fails
    with `memory_precondition_failed_error` (409): fetch the memory, redo your edit, and try again. It
    still succeeds where the memory already is what you want to make of it.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
