# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Dict, Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_organization_workspaces as _api
from anthropic._async.page import AsyncPage
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPage
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "AsyncWorkspaces",
    "AsyncWorkspacesWithRawResponse",
    "AsyncWorkspacesWithStreamingResponse",
    "Workspaces",
    "WorkspacesWithRawResponse",
    "WorkspacesWithStreamingResponse",
]


class Workspaces(SyncAPIResource):
    """Divide an organization into workspaces, each with its own keys, limits and data."""

    @cached_property
    def members(self) -> resources.beta.organization.workspaces.Members:
        """Say which users work in a workspace, and in which role."""
        return resources.beta.organization.workspaces.Members(self._client)

    @cached_property
    def rate_limits(self) -> resources.beta.organization.workspaces.RateLimits:
        """The rate limits of a workspace."""
        return resources.beta.organization.workspaces.RateLimits(self._client)

    @cached_property
    def service_accounts(self) -> resources.beta.organization.workspaces.ServiceAccounts:
        """Say which service accounts work in a workspace, and in which role."""
        return resources.beta.organization.workspaces.ServiceAccounts(self._client)

    @cached_property
    def with_raw_response(self) -> WorkspacesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return WorkspacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WorkspacesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return WorkspacesWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        data_residency: Union[beta_organization_types.BetaDataResidencyCreateConfigParam, None, Omit] = omit,
        display_color: Union[str, None, Omit] = omit,
        external_key_id: Union[str, None, Omit] = omit,
        inference_data_privacy: Union[
            beta_organization_types.BetaInferenceDataPrivacyCreateParam, None, Omit
        ] = omit,
        tags: Union[Dict[str, str], None, Omit] = omit,
        user_profile_id: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaWorkspace:
        """Create a workspace.

        A workspace keeps API keys, members, limits and data apart from those of other workspaces.

        Args:
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            name=name,
            data_residency=data_residency,
            display_color=display_color,
            external_key_id=external_key_id,
            inference_data_privacy=inference_data_privacy,
            tags=tags,
            user_profile_id=user_profile_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaWorkspace, options)

    def retrieve(
        self,
        workspace_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaWorkspace:
        """Fetch a workspace.

        Args:
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_organization_types.BetaWorkspace, options)

    def update(
        self,
        workspace_id: str,
        *,
        data_residency: Union[beta_organization_types.BetaDataResidencyUpdateConfigParam, None, Omit] = omit,
        display_color: Union[str, Omit] = omit,
        external_key_id: Union[str, Omit] = omit,
        inference_data_privacy: Union[
            beta_organization_types.BetaInferenceDataPrivacyUpdateParam, None, Omit
        ] = omit,
        name: Union[str, Omit] = omit,
        tags: Union[Dict[str, Optional[str]], None, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaWorkspace:
        """Change a workspace.

        Args:
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            workspace_id=workspace_id,
            data_residency=data_residency,
            display_color=display_color,
            external_key_id=external_key_id,
            inference_data_privacy=inference_data_privacy,
            name=name,
            tags=tags,
            user_profile_id=user_profile_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaWorkspace, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        ids: Union[SequenceNotStr[str], Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        include_default: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPage[beta_organization_types.BetaWorkspace]:
        """List the workspaces of the organization, page by page.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            ids: Only the workspaces with these IDs; several may be given.
            include_archived: Whether archived workspaces are included.
            include_default: Whether the default workspace of the organization is included.
            limit: Page size: how many items one page holds at most.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            ids=ids,
            include_archived=include_archived,
            include_default=include_default,
            limit=limit,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaWorkspace, SyncPage[beta_organization_types.BetaWorkspace], options
        )

    def archive(
        self,
        workspace_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaWorkspace:
        """Archive a workspace.

        An archived workspace can no longer be used, nor can its API keys. Archiving cannot be undone.

        Args:
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaWorkspace, options)


class AsyncWorkspaces(AsyncAPIResource):
    """Divide an organization into workspaces, each with its own keys, limits and data."""

    @cached_property
    def members(self) -> resources.beta.organization.workspaces.AsyncMembers:
        """Say which users work in a workspace, and in which role."""
        return resources.beta.organization.workspaces.AsyncMembers(self._client)

    @cached_property
    def rate_limits(self) -> resources.beta.organization.workspaces.AsyncRateLimits:
        """The rate limits of a workspace."""
        return resources.beta.organization.workspaces.AsyncRateLimits(self._client)

    @cached_property
    def service_accounts(self) -> resources.beta.organization.workspaces.AsyncServiceAccounts:
        """Say which service accounts work in a workspace, and in which role."""
        return resources.beta.organization.workspaces.AsyncServiceAccounts(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncWorkspacesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncWorkspacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWorkspacesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncWorkspacesWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        data_residency: Union[beta_organization_types.BetaDataResidencyCreateConfigParam, None, Omit] = omit,
        display_color: Union[str, None, Omit] = omit,
        external_key_id: Union[str, None, Omit] = omit,
        inference_data_privacy: Union[
            beta_organization_types.BetaInferenceDataPrivacyCreateParam, None, Omit
        ] = omit,
        tags: Union[Dict[str, str], None, Omit] = omit,
        user_profile_id: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaWorkspace:
        """Create a workspace.

        A workspace keeps API keys, members, limits and data apart from those of other workspaces.

        Args:
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            name=name,
            data_residency=data_residency,
            display_color=display_color,
            external_key_id=external_key_id,
            inference_data_privacy=inference_data_privacy,
            tags=tags,
            user_profile_id=user_profile_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaWorkspace, options)

    async def retrieve(
        self,
        workspace_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaWorkspace:
        """Fetch a workspace.

        Args:
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_organization_types.BetaWorkspace, options)

    async def update(
        self,
        workspace_id: str,
        *,
        data_residency: Union[beta_organization_types.BetaDataResidencyUpdateConfigParam, None, Omit] = omit,
        display_color: Union[str, Omit] = omit,
        external_key_id: Union[str, Omit] = omit,
        inference_data_privacy: Union[
            beta_organization_types.BetaInferenceDataPrivacyUpdateParam, None, Omit
        ] = omit,
        name: Union[str, Omit] = omit,
        tags: Union[Dict[str, Optional[str]], None, Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaWorkspace:
        """Change a workspace.

        Args:
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            workspace_id=workspace_id,
            data_residency=data_residency,
            display_color=display_color,
            external_key_id=external_key_id,
            inference_data_privacy=inference_data_privacy,
            name=name,
            tags=tags,
            user_profile_id=user_profile_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaWorkspace, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        ids: Union[SequenceNotStr[str], Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        include_default: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_types.BetaWorkspace, AsyncPage[beta_organization_types.BetaWorkspace]
    ]:
        """List the workspaces of the organization, page by page.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            ids: Only the workspaces with these IDs; several may be given.
            include_archived: Whether archived workspaces are included.
            include_default: Whether the default workspace of the organization is included.
            limit: Page size: how many items one page holds at most.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            ids=ids,
            include_archived=include_archived,
            include_default=include_default,
            limit=limit,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaWorkspace, AsyncPage[beta_organization_types.BetaWorkspace], options
        )

    async def archive(
        self,
        workspace_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaWorkspace:
        """Archive a workspace.

        An archived workspace can no longer be used, nor can its API keys. Archiving cannot be undone.

        Args:
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaWorkspace, options)


class WorkspacesWithRawResponse:
    """`Workspaces` with raw responses."""

    def __init__(self, workspaces: Workspaces) -> None:
        self._workspaces = workspaces
        self.create: Final = _sync.to_raw_response_wrapper(workspaces.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(workspaces.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(workspaces.update)
        self.list: Final = _sync.to_raw_response_wrapper(workspaces.list)
        self.archive: Final = _sync.to_raw_response_wrapper(workspaces.archive)

    @cached_property
    def members(self) -> resources.beta.organization.workspaces.MembersWithRawResponse:
        """Say which users work in a workspace, and in which role."""
        return resources.beta.organization.workspaces.MembersWithRawResponse(self._workspaces.members)

    @cached_property
    def rate_limits(self) -> resources.beta.organization.workspaces.RateLimitsWithRawResponse:
        """The rate limits of a workspace."""
        return resources.beta.organization.workspaces.RateLimitsWithRawResponse(self._workspaces.rate_limits)

    @cached_property
    def service_accounts(self) -> resources.beta.organization.workspaces.ServiceAccountsWithRawResponse:
        """Say which service accounts work in a workspace, and in which role."""
        return resources.beta.organization.workspaces.ServiceAccountsWithRawResponse(
            self._workspaces.service_accounts
        )


class WorkspacesWithStreamingResponse:
    """`Workspaces` with streamed responses."""

    def __init__(self, workspaces: Workspaces) -> None:
        self._workspaces = workspaces
        self.create: Final = _sync.to_streamed_response_wrapper(workspaces.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(workspaces.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(workspaces.update)
        self.list: Final = _sync.to_streamed_response_wrapper(workspaces.list)
        self.archive: Final = _sync.to_streamed_response_wrapper(workspaces.archive)

    @cached_property
    def members(self) -> resources.beta.organization.workspaces.MembersWithStreamingResponse:
        """Say which users work in a workspace, and in which role."""
        return resources.beta.organization.workspaces.MembersWithStreamingResponse(self._workspaces.members)

    @cached_property
    def rate_limits(self) -> resources.beta.organization.workspaces.RateLimitsWithStreamingResponse:
        """The rate limits of a workspace."""
        return resources.beta.organization.workspaces.RateLimitsWithStreamingResponse(
            self._workspaces.rate_limits
        )

    @cached_property
    def service_accounts(self) -> resources.beta.organization.workspaces.ServiceAccountsWithStreamingResponse:
        """Say which service accounts work in a workspace, and in which role."""
        return resources.beta.organization.workspaces.ServiceAccountsWithStreamingResponse(
            self._workspaces.service_accounts
        )


class AsyncWorkspacesWithRawResponse:
    """`AsyncWorkspaces` with raw responses."""

    def __init__(self, workspaces: AsyncWorkspaces) -> None:
        self._workspaces = workspaces
        self.create: Final = _async.async_to_raw_response_wrapper(workspaces.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(workspaces.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(workspaces.update)
        self.list: Final = _async.async_to_raw_response_wrapper(workspaces.list)
        self.archive: Final = _async.async_to_raw_response_wrapper(workspaces.archive)

    @cached_property
    def members(self) -> resources.beta.organization.workspaces.AsyncMembersWithRawResponse:
        """Say which users work in a workspace, and in which role."""
        return resources.beta.organization.workspaces.AsyncMembersWithRawResponse(self._workspaces.members)

    @cached_property
    def rate_limits(self) -> resources.beta.organization.workspaces.AsyncRateLimitsWithRawResponse:
        """The rate limits of a workspace."""
        return resources.beta.organization.workspaces.AsyncRateLimitsWithRawResponse(
            self._workspaces.rate_limits
        )

    @cached_property
    def service_accounts(self) -> resources.beta.organization.workspaces.AsyncServiceAccountsWithRawResponse:
        """Say which service accounts work in a workspace, and in which role."""
        return resources.beta.organization.workspaces.AsyncServiceAccountsWithRawResponse(
            self._workspaces.service_accounts
        )


class AsyncWorkspacesWithStreamingResponse:
    """`AsyncWorkspaces` with streamed responses."""

    def __init__(self, workspaces: AsyncWorkspaces) -> None:
        self._workspaces = workspaces
        self.create: Final = _async.async_to_streamed_response_wrapper(workspaces.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(workspaces.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(workspaces.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(workspaces.list)
        self.archive: Final = _async.async_to_streamed_response_wrapper(workspaces.archive)

    @cached_property
    def members(self) -> resources.beta.organization.workspaces.AsyncMembersWithStreamingResponse:
        """Say which users work in a workspace, and in which role."""
        return resources.beta.organization.workspaces.AsyncMembersWithStreamingResponse(
            self._workspaces.members
        )

    @cached_property
    def rate_limits(self) -> resources.beta.organization.workspaces.AsyncRateLimitsWithStreamingResponse:
        """The rate limits of a workspace."""
        return resources.beta.organization.workspaces.AsyncRateLimitsWithStreamingResponse(
            self._workspaces.rate_limits
        )

    @cached_property
    def service_accounts(
        self,
    ) -> resources.beta.organization.workspaces.AsyncServiceAccountsWithStreamingResponse:
        """Say which service accounts work in a workspace, and in which role."""
        return resources.beta.organization.workspaces.AsyncServiceAccountsWithStreamingResponse(
            self._workspaces.service_accounts
        )
