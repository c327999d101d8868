# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Literal

from typing_extensions import TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["WebhookListParams"]


class WebhookListParams(TypedDict, total=False):
    after_id: str
    """Return the page that follows the item with this ID: `last_id` of the page before it."""

    before_id: str
    """Return the page that precedes the item with this ID: `first_id` of the page after it."""

    limit: int
    """Page size: how many items one page holds at most."""

    order: Literal["asc", "desc"]
    """Direction of sorting: ascending (`asc`) or descending (`desc`)."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
