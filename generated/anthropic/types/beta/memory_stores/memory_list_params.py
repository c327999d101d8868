# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types.beta import memory_stores as beta_memory_stores_types

__all__ = ["MemoryListParams"]


class MemoryListParams(TypedDict, total=False):
    depth: int
    """1 lists only the direct children of `path_prefix`, and anything deeper appears as `memory_prefix`
    entries. With 0, or without it, all memories below are listed.
    """

    limit: int
    """Page size: how many items one page holds, prefixes included, from 1 to 100, or to 20 with `view=full`.
    The default is 20.
    """

    page: str
    """Cursor of the page to return: `next_page` of the previous one. Omit it for the first page."""

    path_prefix: str
    """Return only memories below this directory, such as `/projects/`; the slash at the end is needed. Omit
    it for the whole store. It becomes part of the request's URL, so keep personal data and secrets out of
    it.
    """

    view: beta_memory_stores_types.BetaManagedAgentsMemoryView
    """Whether to return the contents: `basic`, the default, leaves them out; `full` has them, for pages of at
    most 20.
    """

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
