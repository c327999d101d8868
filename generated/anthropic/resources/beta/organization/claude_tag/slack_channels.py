# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_claude_tag_slack_channels as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types
from anthropic.types.beta.organization import claude_tag as beta_organization_claude_tag_types

__all__ = [
    "AsyncSlackChannels",
    "AsyncSlackChannelsWithRawResponse",
    "AsyncSlackChannelsWithStreamingResponse",
    "SlackChannels",
    "SlackChannelsWithRawResponse",
    "SlackChannelsWithStreamingResponse",
]


class SlackChannels(SyncAPIResource):
    """The channels that were set up."""

    @cached_property
    def with_raw_response(self) -> SlackChannelsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return SlackChannelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SlackChannelsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return SlackChannelsWithStreamingResponse(self)

    def create(
        self,
        *,
        slack: beta_organization_types.BetaClaudeTagSlackChannelIdentifiersParam,
        settings: Union[beta_organization_types.BetaClaudeTagSettingsCreateParam, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_types.BetaClaudeTagSlackChannel:
        """Add a Slack channel to Claude Tag, with settings of its own.

        Args:
            slack: Which channel it is, by the IDs that Slack gave.
            settings: Settings for the channel. What is left out is inherited.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            slack=slack,
            settings=settings,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_claude_tag_types.BetaClaudeTagSlackChannel, options
        )

    def retrieve(
        self,
        id: str,
        *,
        include_inherited: Union[bool, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_types.BetaClaudeTagSlackChannel:
        """Fetch the settings of Claude Tag for a Slack channel.

        Args:
            id: ID of the entry of the Slack channel.
            include_inherited: Whether `settings` also contains inherited values, rather than only those set
                at this level.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            id=id,
            include_inherited=include_inherited,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(
            beta_organization_claude_tag_types.BetaClaudeTagSlackChannel, options
        )

    def update(
        self,
        id: str,
        *,
        settings: beta_organization_types.BetaClaudeTagSettingsUpdateParam,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_types.BetaClaudeTagSlackChannel:
        """Change the settings of Claude Tag for a Slack channel.

        Settings that are left out keep their value.

        Args:
            id: ID of the entry of the Slack channel.
            settings: The settings to change.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            id=id,
            settings=settings,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_claude_tag_types.BetaClaudeTagSlackChannel, options
        )

    def list(
        self,
        *,
        slack_workspace_id: str,
        include_inherited: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        slack_channel_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_claude_tag_types.BetaClaudeTagSlackChannel]:
        """List the Slack channels that Claude Tag has settings for, page by page.

        Args:
            slack_workspace_id: ID of the Slack workspace whose channels are listed.
            include_inherited: Whether `settings` also contains inherited values, rather than only those set
                at this level.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            slack_channel_id: Only the channel with this ID.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            slack_workspace_id=slack_workspace_id,
            include_inherited=include_inherited,
            limit=limit,
            page=page,
            slack_channel_id=slack_channel_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_claude_tag_types.BetaClaudeTagSlackChannel,
            SyncPageCursor[beta_organization_claude_tag_types.BetaClaudeTagSlackChannel],
            options,
        )

    def delete(
        self,
        id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_types.BetaClaudeTagDeletedSlackChannel:
        """Delete the settings of Claude Tag for a Slack channel.

        The channel in Slack stays.

        Args:
            id: ID of the entry of the Slack channel.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            id=id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(
            beta_organization_claude_tag_types.BetaClaudeTagDeletedSlackChannel, options
        )


class AsyncSlackChannels(AsyncAPIResource):
    """The channels that were set up."""

    @cached_property
    def with_raw_response(self) -> AsyncSlackChannelsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncSlackChannelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSlackChannelsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncSlackChannelsWithStreamingResponse(self)

    async def create(
        self,
        *,
        slack: beta_organization_types.BetaClaudeTagSlackChannelIdentifiersParam,
        settings: Union[beta_organization_types.BetaClaudeTagSettingsCreateParam, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_types.BetaClaudeTagSlackChannel:
        """Add a Slack channel to Claude Tag, with settings of its own.

        Args:
            slack: Which channel it is, by the IDs that Slack gave.
            settings: Settings for the channel. What is left out is inherited.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            slack=slack,
            settings=settings,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_claude_tag_types.BetaClaudeTagSlackChannel, options
        )

    async def retrieve(
        self,
        id: str,
        *,
        include_inherited: Union[bool, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_types.BetaClaudeTagSlackChannel:
        """Fetch the settings of Claude Tag for a Slack channel.

        Args:
            id: ID of the entry of the Slack channel.
            include_inherited: Whether `settings` also contains inherited values, rather than only those set
                at this level.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            id=id,
            include_inherited=include_inherited,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_organization_claude_tag_types.BetaClaudeTagSlackChannel, options
        )

    async def update(
        self,
        id: str,
        *,
        settings: beta_organization_types.BetaClaudeTagSettingsUpdateParam,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_types.BetaClaudeTagSlackChannel:
        """Change the settings of Claude Tag for a Slack channel.

        Settings that are left out keep their value.

        Args:
            id: ID of the entry of the Slack channel.
            settings: The settings to change.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            id=id,
            settings=settings,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_claude_tag_types.BetaClaudeTagSlackChannel, options
        )

    def list(
        self,
        *,
        slack_workspace_id: str,
        include_inherited: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        slack_channel_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_claude_tag_types.BetaClaudeTagSlackChannel,
        AsyncPageCursor[beta_organization_claude_tag_types.BetaClaudeTagSlackChannel],
    ]:
        """List the Slack channels that Claude Tag has settings for, page by page.

        Args:
            slack_workspace_id: ID of the Slack workspace whose channels are listed.
            include_inherited: Whether `settings` also contains inherited values, rather than only those set
                at this level.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            slack_channel_id: Only the channel with this ID.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            slack_workspace_id=slack_workspace_id,
            include_inherited=include_inherited,
            limit=limit,
            page=page,
            slack_channel_id=slack_channel_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_claude_tag_types.BetaClaudeTagSlackChannel,
            AsyncPageCursor[beta_organization_claude_tag_types.BetaClaudeTagSlackChannel],
            options,
        )

    async def delete(
        self,
        id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_tag_types.BetaClaudeTagDeletedSlackChannel:
        """Delete the settings of Claude Tag for a Slack channel.

        The channel in Slack stays.

        Args:
            id: ID of the entry of the Slack channel.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            id=id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            beta_organization_claude_tag_types.BetaClaudeTagDeletedSlackChannel, options
        )


class SlackChannelsWithRawResponse:
    """`SlackChannels` with raw responses."""

    def __init__(self, slack_channels: SlackChannels) -> None:
        self._slack_channels = slack_channels
        self.create: Final = _sync.to_raw_response_wrapper(slack_channels.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(slack_channels.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(slack_channels.update)
        self.list: Final = _sync.to_raw_response_wrapper(slack_channels.list)
        self.delete: Final = _sync.to_raw_response_wrapper(slack_channels.delete)


class SlackChannelsWithStreamingResponse:
    """`SlackChannels` with streamed responses."""

    def __init__(self, slack_channels: SlackChannels) -> None:
        self._slack_channels = slack_channels
        self.create: Final = _sync.to_streamed_response_wrapper(slack_channels.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(slack_channels.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(slack_channels.update)
        self.list: Final = _sync.to_streamed_response_wrapper(slack_channels.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(slack_channels.delete)


class AsyncSlackChannelsWithRawResponse:
    """`AsyncSlackChannels` with raw responses."""

    def __init__(self, slack_channels: AsyncSlackChannels) -> None:
        self._slack_channels = slack_channels
        self.create: Final = _async.async_to_raw_response_wrapper(slack_channels.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(slack_channels.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(slack_channels.update)
        self.list: Final = _async.async_to_raw_response_wrapper(slack_channels.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(slack_channels.delete)


class AsyncSlackChannelsWithStreamingResponse:
    """`AsyncSlackChannels` with streamed responses."""

    def __init__(self, slack_channels: AsyncSlackChannels) -> None:
        self._slack_channels = slack_channels
        self.create: Final = _async.async_to_streamed_response_wrapper(slack_channels.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(slack_channels.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(slack_channels.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(slack_channels.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(slack_channels.delete)
