# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Optional

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta import memory_stores as beta_memory_stores_types

__all__ = ["MemoryCreateParams"]


class MemoryCreateParams(TypedDict, total=False):
    content: Required[Optional[str]]
    """Text of the memory. An empty string makes an empty memory. At most 102,400 bytes (100 kB) in UTF-8."""

    path: Required[str]
    """Where in the store to put it: a path that starts with `/`, such as
    `/projects/plan.md`. At most 1,024 bytes; upper and lower case differ.

    Segments must not be empty, `.` or `..`; control and format characters are refused,
    and so is Unicode that is not in form NFC.
    """

    view: beta_memory_stores_types.BetaManagedAgentsMemoryView
    """Whether the answer repeats the content: `basic`, the default, leaves it out, `full` has it."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
