# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_organization_service_accounts as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "AsyncServiceAccounts",
    "AsyncServiceAccountsWithRawResponse",
    "AsyncServiceAccountsWithStreamingResponse",
    "ServiceAccounts",
    "ServiceAccountsWithRawResponse",
    "ServiceAccountsWithStreamingResponse",
]


class ServiceAccounts(SyncAPIResource):
    """Accounts for programs instead of people."""

    @cached_property
    def workspaces(self) -> resources.beta.organization.service_accounts.Workspaces:
        """The workspaces of a service account."""
        return resources.beta.organization.service_accounts.Workspaces(self._client)

    @cached_property
    def with_raw_response(self) -> ServiceAccountsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ServiceAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ServiceAccountsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ServiceAccountsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        description: Union[str, None, Omit] = omit,
        organization_role: Union[Literal["admin", "developer"], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccount:
        """Create a service account.

        A service account is an identity for programs instead of people. It is added to workspaces like a
        user.

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
            description=description,
            organization_role=organization_role,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaServiceAccount, options)

    def retrieve(
        self,
        service_account_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccount:
        """Fetch a service account.

        Args:
            service_account_id: ID of the service account.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            service_account_id=service_account_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_organization_types.BetaServiceAccount, options)

    def update(
        self,
        service_account_id: str,
        *,
        description: Union[str, None, Omit] = omit,
        organization_role: Union[Literal["admin", "developer"], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccount:
        """Change the description or role of a service account.

        Args:
            service_account_id: ID of the service account.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            service_account_id=service_account_id,
            description=description,
            organization_role=organization_role,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaServiceAccount, options)

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_types.BetaServiceAccount]:
        """List the service accounts of the organization, page by page.

        Args:
            include_archived: Whether archived service accounts are included.
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
            include_archived=include_archived,
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaServiceAccount,
            SyncPageCursor[beta_organization_types.BetaServiceAccount],
            options,
        )

    def archive(
        self,
        service_account_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccount:
        """Archive a service account.

        An archived service account can no longer be used.

        Args:
            service_account_id: ID of the service account.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            service_account_id=service_account_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaServiceAccount, options)


class AsyncServiceAccounts(AsyncAPIResource):
    """Accounts for programs instead of people."""

    @cached_property
    def workspaces(self) -> resources.beta.organization.service_accounts.AsyncWorkspaces:
        """The workspaces of a service account."""
        return resources.beta.organization.service_accounts.AsyncWorkspaces(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncServiceAccountsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncServiceAccountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncServiceAccountsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncServiceAccountsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        description: Union[str, None, Omit] = omit,
        organization_role: Union[Literal["admin", "developer"], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccount:
        """Create a service account.

        A service account is an identity for programs instead of people. It is added to workspaces like a
        user.

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
            description=description,
            organization_role=organization_role,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaServiceAccount, options)

    async def retrieve(
        self,
        service_account_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccount:
        """Fetch a service account.

        Args:
            service_account_id: ID of the service account.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            service_account_id=service_account_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_organization_types.BetaServiceAccount, options)

    async def update(
        self,
        service_account_id: str,
        *,
        description: Union[str, None, Omit] = omit,
        organization_role: Union[Literal["admin", "developer"], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccount:
        """Change the description or role of a service account.

        Args:
            service_account_id: ID of the service account.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            service_account_id=service_account_id,
            description=description,
            organization_role=organization_role,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaServiceAccount, options)

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_types.BetaServiceAccount,
        AsyncPageCursor[beta_organization_types.BetaServiceAccount],
    ]:
        """List the service accounts of the organization, page by page.

        Args:
            include_archived: Whether archived service accounts are included.
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
            include_archived=include_archived,
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaServiceAccount,
            AsyncPageCursor[beta_organization_types.BetaServiceAccount],
            options,
        )

    async def archive(
        self,
        service_account_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaServiceAccount:
        """Archive a service account.

        An archived service account can no longer be used.

        Args:
            service_account_id: ID of the service account.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            service_account_id=service_account_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaServiceAccount, options)


class ServiceAccountsWithRawResponse:
    """`ServiceAccounts` with raw responses."""

    def __init__(self, service_accounts: ServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.create: Final = _sync.to_raw_response_wrapper(service_accounts.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(service_accounts.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(service_accounts.update)
        self.list: Final = _sync.to_raw_response_wrapper(service_accounts.list)
        self.archive: Final = _sync.to_raw_response_wrapper(service_accounts.archive)

    @cached_property
    def workspaces(self) -> resources.beta.organization.service_accounts.WorkspacesWithRawResponse:
        """The workspaces of a service account."""
        return resources.beta.organization.service_accounts.WorkspacesWithRawResponse(
            self._service_accounts.workspaces
        )


class ServiceAccountsWithStreamingResponse:
    """`ServiceAccounts` with streamed responses."""

    def __init__(self, service_accounts: ServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.create: Final = _sync.to_streamed_response_wrapper(service_accounts.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(service_accounts.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(service_accounts.update)
        self.list: Final = _sync.to_streamed_response_wrapper(service_accounts.list)
        self.archive: Final = _sync.to_streamed_response_wrapper(service_accounts.archive)

    @cached_property
    def workspaces(self) -> resources.beta.organization.service_accounts.WorkspacesWithStreamingResponse:
        """The workspaces of a service account."""
        return resources.beta.organization.service_accounts.WorkspacesWithStreamingResponse(
            self._service_accounts.workspaces
        )


class AsyncServiceAccountsWithRawResponse:
    """`AsyncServiceAccounts` with raw responses."""

    def __init__(self, service_accounts: AsyncServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.create: Final = _async.async_to_raw_response_wrapper(service_accounts.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(service_accounts.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(service_accounts.update)
        self.list: Final = _async.async_to_raw_response_wrapper(service_accounts.list)
        self.archive: Final = _async.async_to_raw_response_wrapper(service_accounts.archive)

    @cached_property
    def workspaces(self) -> resources.beta.organization.service_accounts.AsyncWorkspacesWithRawResponse:
        """The workspaces of a service account."""
        return resources.beta.organization.service_accounts.AsyncWorkspacesWithRawResponse(
            self._service_accounts.workspaces
        )


class AsyncServiceAccountsWithStreamingResponse:
    """`AsyncServiceAccounts` with streamed responses."""

    def __init__(self, service_accounts: AsyncServiceAccounts) -> None:
        self._service_accounts = service_accounts
        self.create: Final = _async.async_to_streamed_response_wrapper(service_accounts.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(service_accounts.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(service_accounts.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(service_accounts.list)
        self.archive: Final = _async.async_to_streamed_response_wrapper(service_accounts.archive)

    @cached_property
    def workspaces(self) -> resources.beta.organization.service_accounts.AsyncWorkspacesWithStreamingResponse:
        """The workspaces of a service account."""
        return resources.beta.organization.service_accounts.AsyncWorkspacesWithStreamingResponse(
            self._service_accounts.workspaces
        )
