# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Dict, Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_claude_code_managed_settings_rbac_groups as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.organization.claude_code import (
    managed_settings as beta_organization_claude_code_managed_settings_types,
)

__all__ = [
    "AsyncRBACGroups",
    "AsyncRBACGroupsWithRawResponse",
    "AsyncRBACGroupsWithStreamingResponse",
    "RBACGroups",
    "RBACGroupsWithRawResponse",
    "RBACGroupsWithStreamingResponse",
]


class RBACGroups(SyncAPIResource):
    """The settings for groups."""

    @cached_property
    def with_raw_response(self) -> RBACGroupsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return RBACGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RBACGroupsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return RBACGroupsWithStreamingResponse(self)

    def retrieve(
        self,
        rbac_group_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettings:
        """Fetch the managed settings of an RBAC group.

        Args:
            rbac_group_id: ID of the RBAC group.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            rbac_group_id=rbac_group_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettings,
            options,
        )

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[
        beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettingsSummary
    ]:
        """List the RBAC groups that have managed settings, page by page.

        The settings themselves are not in the list; fetch them for each group.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettingsSummary,
            SyncPageCursor[
                beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettingsSummary
            ],
            options,
        )

    def delete(
        self,
        rbac_group_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaDeletedClaudeCodeRBACGroupManagedSettings:
        """Delete the managed settings of an RBAC group.

        The group itself stays.

        Args:
            rbac_group_id: ID of the RBAC group.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            rbac_group_id=rbac_group_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(
            beta_organization_claude_code_managed_settings_types.BetaDeletedClaudeCodeRBACGroupManagedSettings,
            options,
        )

    def set(
        self,
        rbac_group_id: str,
        *,
        settings: Dict[str, object],
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettings:
        """Set the managed settings of an RBAC group.

        Replaces the settings that the group had, if any.

        Args:
            rbac_group_id: ID of the RBAC group.
            settings: Settings of Claude Code for the group, as a JSON object.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_set(
            rbac_group_id=rbac_group_id,
            settings=settings,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettings,
            options,
        )


class AsyncRBACGroups(AsyncAPIResource):
    """The settings for groups."""

    @cached_property
    def with_raw_response(self) -> AsyncRBACGroupsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncRBACGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRBACGroupsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncRBACGroupsWithStreamingResponse(self)

    async def retrieve(
        self,
        rbac_group_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettings:
        """Fetch the managed settings of an RBAC group.

        Args:
            rbac_group_id: ID of the RBAC group.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            rbac_group_id=rbac_group_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettings,
            options,
        )

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettingsSummary,
        AsyncPageCursor[
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettingsSummary
        ],
    ]:
        """List the RBAC groups that have managed settings, page by page.

        The settings themselves are not in the list; fetch them for each group.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettingsSummary,
            AsyncPageCursor[
                beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettingsSummary
            ],
            options,
        )

    async def delete(
        self,
        rbac_group_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaDeletedClaudeCodeRBACGroupManagedSettings:
        """Delete the managed settings of an RBAC group.

        The group itself stays.

        Args:
            rbac_group_id: ID of the RBAC group.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            rbac_group_id=rbac_group_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            beta_organization_claude_code_managed_settings_types.BetaDeletedClaudeCodeRBACGroupManagedSettings,
            options,
        )

    async def set(
        self,
        rbac_group_id: str,
        *,
        settings: Dict[str, object],
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettings:
        """Set the managed settings of an RBAC group.

        Replaces the settings that the group had, if any.

        Args:
            rbac_group_id: ID of the RBAC group.
            settings: Settings of Claude Code for the group, as a JSON object.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_set(
            rbac_group_id=rbac_group_id,
            settings=settings,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupManagedSettings,
            options,
        )


class RBACGroupsWithRawResponse:
    """`RBACGroups` with raw responses."""

    def __init__(self, rbac_groups: RBACGroups) -> None:
        self._rbac_groups = rbac_groups
        self.retrieve: Final = _sync.to_raw_response_wrapper(rbac_groups.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(rbac_groups.list)
        self.delete: Final = _sync.to_raw_response_wrapper(rbac_groups.delete)
        self.set: Final = _sync.to_raw_response_wrapper(rbac_groups.set)


class RBACGroupsWithStreamingResponse:
    """`RBACGroups` with streamed responses."""

    def __init__(self, rbac_groups: RBACGroups) -> None:
        self._rbac_groups = rbac_groups
        self.retrieve: Final = _sync.to_streamed_response_wrapper(rbac_groups.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(rbac_groups.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(rbac_groups.delete)
        self.set: Final = _sync.to_streamed_response_wrapper(rbac_groups.set)


class AsyncRBACGroupsWithRawResponse:
    """`AsyncRBACGroups` with raw responses."""

    def __init__(self, rbac_groups: AsyncRBACGroups) -> None:
        self._rbac_groups = rbac_groups
        self.retrieve: Final = _async.async_to_raw_response_wrapper(rbac_groups.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(rbac_groups.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(rbac_groups.delete)
        self.set: Final = _async.async_to_raw_response_wrapper(rbac_groups.set)


class AsyncRBACGroupsWithStreamingResponse:
    """`AsyncRBACGroups` with streamed responses."""

    def __init__(self, rbac_groups: AsyncRBACGroups) -> None:
        self._rbac_groups = rbac_groups
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(rbac_groups.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(rbac_groups.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(rbac_groups.delete)
        self.set: Final = _async.async_to_streamed_response_wrapper(rbac_groups.set)
