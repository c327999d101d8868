# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_claude_tag_slack_workspaces as _api
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
    "AsyncSlackWorkspaces",
    "AsyncSlackWorkspacesWithRawResponse",
    "AsyncSlackWorkspacesWithStreamingResponse",
    "SlackWorkspaces",
    "SlackWorkspacesWithRawResponse",
    "SlackWorkspacesWithStreamingResponse",
]


class SlackWorkspaces(SyncAPIResource):
    """The Slack workspaces that are connected."""

    @cached_property
    def with_raw_response(self) -> SlackWorkspacesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return SlackWorkspacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SlackWorkspacesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return SlackWorkspacesWithStreamingResponse(self)

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
    ) -> beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace:
        """Fetch the settings of Claude Tag for a Slack workspace.

        Args:
            id: ID of the entry of the Slack workspace.
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
            beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace, options
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
    ) -> beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace:
        """Change the settings of Claude Tag for a Slack workspace.

        Settings that are left out keep their value.

        Args:
            id: ID of the entry of the Slack workspace.
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
            beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace, options
        )

    def list(
        self,
        *,
        include_inherited: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        slack_workspace_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace]:
        """List the Slack workspaces of Claude Tag, page by page.

        Args:
            include_inherited: Whether `settings` also contains inherited values, rather than only those set
                at this level.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            slack_workspace_id: Only the workspace with this ID.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            include_inherited=include_inherited,
            limit=limit,
            page=page,
            slack_workspace_id=slack_workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace,
            SyncPageCursor[beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace],
            options,
        )


class AsyncSlackWorkspaces(AsyncAPIResource):
    """The Slack workspaces that are connected."""

    @cached_property
    def with_raw_response(self) -> AsyncSlackWorkspacesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncSlackWorkspacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSlackWorkspacesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncSlackWorkspacesWithStreamingResponse(self)

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
    ) -> beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace:
        """Fetch the settings of Claude Tag for a Slack workspace.

        Args:
            id: ID of the entry of the Slack workspace.
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
            beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace, options
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
    ) -> beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace:
        """Change the settings of Claude Tag for a Slack workspace.

        Settings that are left out keep their value.

        Args:
            id: ID of the entry of the Slack workspace.
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
            beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace, options
        )

    def list(
        self,
        *,
        include_inherited: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        slack_workspace_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace,
        AsyncPageCursor[beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace],
    ]:
        """List the Slack workspaces of Claude Tag, page by page.

        Args:
            include_inherited: Whether `settings` also contains inherited values, rather than only those set
                at this level.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            slack_workspace_id: Only the workspace with this ID.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            include_inherited=include_inherited,
            limit=limit,
            page=page,
            slack_workspace_id=slack_workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace,
            AsyncPageCursor[beta_organization_claude_tag_types.BetaClaudeTagSlackWorkspace],
            options,
        )


class SlackWorkspacesWithRawResponse:
    """`SlackWorkspaces` with raw responses."""

    def __init__(self, slack_workspaces: SlackWorkspaces) -> None:
        self._slack_workspaces = slack_workspaces
        self.retrieve: Final = _sync.to_raw_response_wrapper(slack_workspaces.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(slack_workspaces.update)
        self.list: Final = _sync.to_raw_response_wrapper(slack_workspaces.list)


class SlackWorkspacesWithStreamingResponse:
    """`SlackWorkspaces` with streamed responses."""

    def __init__(self, slack_workspaces: SlackWorkspaces) -> None:
        self._slack_workspaces = slack_workspaces
        self.retrieve: Final = _sync.to_streamed_response_wrapper(slack_workspaces.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(slack_workspaces.update)
        self.list: Final = _sync.to_streamed_response_wrapper(slack_workspaces.list)


class AsyncSlackWorkspacesWithRawResponse:
    """`AsyncSlackWorkspaces` with raw responses."""

    def __init__(self, slack_workspaces: AsyncSlackWorkspaces) -> None:
        self._slack_workspaces = slack_workspaces
        self.retrieve: Final = _async.async_to_raw_response_wrapper(slack_workspaces.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(slack_workspaces.update)
        self.list: Final = _async.async_to_raw_response_wrapper(slack_workspaces.list)


class AsyncSlackWorkspacesWithStreamingResponse:
    """`AsyncSlackWorkspaces` with streamed responses."""

    def __init__(self, slack_workspaces: AsyncSlackWorkspaces) -> None:
        self._slack_workspaces = slack_workspaces
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(slack_workspaces.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(slack_workspaces.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(slack_workspaces.list)
