# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_workspaces_service_accounts as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types
from anthropic.types.beta.organization import workspaces as beta_organization_workspaces_types

__all__ = [
    "AsyncServiceAccounts",
    "AsyncServiceAccountsWithRawResponse",
    "AsyncServiceAccountsWithStreamingResponse",
    "ServiceAccounts",
    "ServiceAccountsWithRawResponse",
    "ServiceAccountsWithStreamingResponse",
]


class ServiceAccounts(SyncAPIResource):
    """Say which service accounts work in a workspace, and in which role."""

    @cached_property
    def with_raw_response(self) -> ServiceAccountsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ServiceAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ServiceAccountsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ServiceAccountsWithStreamingResponse(self)

    def retrieve(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccountWorkspaceMember:
        """Fetch the membership of a service account in a workspace.

        Args:
            service_account_id: ID of the service account.
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            service_account_id=service_account_id,
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_organization_types.BetaServiceAccountWorkspaceMember, options)

    def update(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        workspace_role: beta_organization_types.BetaNoBillingWorkspaceRole,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccountWorkspaceMember:
        """Change the role of a service account in a workspace.

        Args:
            service_account_id: ID of the service account.
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            service_account_id=service_account_id,
            workspace_id=workspace_id,
            workspace_role=workspace_role,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_types.BetaServiceAccountWorkspaceMember, options
        )

    def list(
        self,
        workspace_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_types.BetaServiceAccountWorkspaceMember]:
        """List the service accounts in a workspace, page by page.

        Args:
            workspace_id: ID of the workspace.
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
            workspace_id=workspace_id,
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaServiceAccountWorkspaceMember,
            SyncPageCursor[beta_organization_types.BetaServiceAccountWorkspaceMember],
            options,
        )

    def add(
        self,
        workspace_id: str,
        *,
        service_account_id: str,
        workspace_role: beta_organization_types.BetaNoBillingWorkspaceRole,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccountWorkspaceMember:
        """Add a service account to a workspace.

        Args:
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_add(
            workspace_id=workspace_id,
            service_account_id=service_account_id,
            workspace_role=workspace_role,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_types.BetaServiceAccountWorkspaceMember, options
        )

    def remove(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_workspaces_types.ServiceAccountRemoveResponse:
        """Remove a service account from a workspace.

        The service account remains in the organization.

        Args:
            service_account_id: ID of the service account.
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_remove(
            service_account_id=service_account_id,
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(
            beta_organization_workspaces_types.ServiceAccountRemoveResponse, options
        )


class AsyncServiceAccounts(AsyncAPIResource):
    """Say which service accounts work in a workspace, and in which role."""

    @cached_property
    def with_raw_response(self) -> AsyncServiceAccountsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncServiceAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncServiceAccountsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncServiceAccountsWithStreamingResponse(self)

    async def retrieve(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccountWorkspaceMember:
        """Fetch the membership of a service account in a workspace.

        Args:
            service_account_id: ID of the service account.
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            service_account_id=service_account_id,
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_organization_types.BetaServiceAccountWorkspaceMember, options
        )

    async def update(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        workspace_role: beta_organization_types.BetaNoBillingWorkspaceRole,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccountWorkspaceMember:
        """Change the role of a service account in a workspace.

        Args:
            service_account_id: ID of the service account.
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            service_account_id=service_account_id,
            workspace_id=workspace_id,
            workspace_role=workspace_role,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_types.BetaServiceAccountWorkspaceMember, options
        )

    def list(
        self,
        workspace_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_types.BetaServiceAccountWorkspaceMember,
        AsyncPageCursor[beta_organization_types.BetaServiceAccountWorkspaceMember],
    ]:
        """List the service accounts in a workspace, page by page.

        Args:
            workspace_id: ID of the workspace.
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
            workspace_id=workspace_id,
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaServiceAccountWorkspaceMember,
            AsyncPageCursor[beta_organization_types.BetaServiceAccountWorkspaceMember],
            options,
        )

    async def add(
        self,
        workspace_id: str,
        *,
        service_account_id: str,
        workspace_role: beta_organization_types.BetaNoBillingWorkspaceRole,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccountWorkspaceMember:
        """Add a service account to a workspace.

        Args:
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_add(
            workspace_id=workspace_id,
            service_account_id=service_account_id,
            workspace_role=workspace_role,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_types.BetaServiceAccountWorkspaceMember, options
        )

    async def remove(
        self,
        service_account_id: str,
        *,
        workspace_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_workspaces_types.ServiceAccountRemoveResponse:
        """Remove a service account from a workspace.

        The service account remains in the organization.

        Args:
            service_account_id: ID of the service account.
            workspace_id: ID of the workspace.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_remove(
            service_account_id=service_account_id,
            workspace_id=workspace_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            beta_organization_workspaces_types.ServiceAccountRemoveResponse, options
        )


class ServiceAccountsWithRawResponse:
    """`ServiceAccounts` with raw responses."""

    def __init__(self, service_accounts: ServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.retrieve: Final = _sync.to_raw_response_wrapper(service_accounts.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(service_accounts.update)
        self.list: Final = _sync.to_raw_response_wrapper(service_accounts.list)
        self.add: Final = _sync.to_raw_response_wrapper(service_accounts.add)
        self.remove: Final = _sync.to_raw_response_wrapper(service_accounts.remove)


class ServiceAccountsWithStreamingResponse:
    """`ServiceAccounts` with streamed responses."""

    def __init__(self, service_accounts: ServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.retrieve: Final = _sync.to_streamed_response_wrapper(service_accounts.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(service_accounts.update)
        self.list: Final = _sync.to_streamed_response_wrapper(service_accounts.list)
        self.add: Final = _sync.to_streamed_response_wrapper(service_accounts.add)
        self.remove: Final = _sync.to_streamed_response_wrapper(service_accounts.remove)


class AsyncServiceAccountsWithRawResponse:
    """`AsyncServiceAccounts` with raw responses."""

    def __init__(self, service_accounts: AsyncServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.retrieve: Final = _async.async_to_raw_response_wrapper(service_accounts.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(service_accounts.update)
        self.list: Final = _async.async_to_raw_response_wrapper(service_accounts.list)
        self.add: Final = _async.async_to_raw_response_wrapper(service_accounts.add)
        self.remove: Final = _async.async_to_raw_response_wrapper(service_accounts.remove)


class AsyncServiceAccountsWithStreamingResponse:
    """`AsyncServiceAccounts` with streamed responses."""

    def __init__(self, service_accounts: AsyncServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(service_accounts.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(service_accounts.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(service_accounts.list)
        self.add: Final = _async.async_to_streamed_response_wrapper(service_accounts.add)
        self.remove: Final = _async.async_to_streamed_response_wrapper(service_accounts.remove)
