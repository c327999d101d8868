# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Iterable, Literal, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .beta_managed_agents_document_block_param import BetaManagedAgentsDocumentBlockParam
from .beta_managed_agents_image_block_param import BetaManagedAgentsImageBlockParam
from .beta_managed_agents_search_result_block_param import BetaManagedAgentsSearchResultBlockParam
from .beta_managed_agents_text_block_param import BetaManagedAgentsTextBlockParam

__all__ = ["BetaManagedAgentsUserToolResultEventParams", "Content"]

Content: TypeAlias = Union[
    BetaManagedAgentsTextBlockParam,
    BetaManagedAgentsImageBlockParam,
    BetaManagedAgentsDocumentBlockParam,
    BetaManagedAgentsSearchResultBlockParam,
]
"""A piece of what a tool returned: text, an image, a document, or a search result."""


class BetaManagedAgentsUserToolResultEventParams(TypedDict, total=False):
    """The result to send for a call to a built-in tool that you ran. Only in a self-hosted environment, where
    such calls are yours to run.
    """

    tool_use_id: Required[str]
    """`id` of the `agent.tool_use` event to answer. The stop reason of the latest `session.status_idle` event
    lists it in `event_ids`.
    """

    type: Required[Literal["user.tool_result"]]

    content: Iterable[Content]
    """What the tool returned, as blocks. May be left out when there is nothing to return."""

    is_error: Optional[bool]
    """Whether the tool failed. Tell in `content` what went wrong, so that the agent can try differently."""
