# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List

from typing_extensions import Required, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

__all__ = ["SlackChannelListParams"]


class SlackChannelListParams(TypedDict, total=False):
    slack_workspace_id: Required[str]
    """ID of the Slack workspace whose channels are listed."""

    include_inherited: bool
    """Whether `settings` also contains inherited values, rather than only those set at this level."""

    limit: int
    """Page size: how many items one page holds at most."""

    page: str
    """Cursor of the page to return: `next_page` of the page before it."""

    slack_channel_id: str
    """Only the channel with this ID."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
