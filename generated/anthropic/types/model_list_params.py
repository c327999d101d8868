# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["ModelListParams"]


class ModelListParams(TypedDict, total=False):
    after_id: str
    """Return the items that come right after this one. Pass `last_id` of a page to get the page after it."""

    before_id: str
    """Return the items that come right before this one. Pass `first_id` of a page to get the page before
    it.
    """

    lifecycle: List[Literal["active", "deprecated", "retired"]]
    """Only models at this point of their life; several may be given."""

    limit: int
    """Page size, from 1 to 1000."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
