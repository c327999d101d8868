# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic._api import organization_rbac_roles as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import organization as organization_types

__all__ = [
    "AsyncRBACRoles",
    "AsyncRBACRolesWithRawResponse",
    "AsyncRBACRolesWithStreamingResponse",
    "RBACRoles",
    "RBACRolesWithRawResponse",
    "RBACRolesWithStreamingResponse",
]


class RBACRoles(SyncAPIResource):
    """The roles that can be granted."""

    @cached_property
    def permissions(self) -> resources.organization.rbac_roles.Permissions:
        """What a role permits."""
        return resources.organization.rbac_roles.Permissions(self._client)

    @cached_property
    def with_raw_response(self) -> RBACRolesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return RBACRolesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RBACRolesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return RBACRolesWithStreamingResponse(self)

    def retrieve(
        self,
        rbac_role_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.RBACRole:
        """Fetch an RBAC role.

        Args:
            rbac_role_id: ID of the RBAC role.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            rbac_role_id=rbac_role_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(organization_types.RBACRole, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[organization_types.RBACRole]:
        """List the RBAC roles of the organization, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.RBACRole, SyncPageCursor[organization_types.RBACRole], options
        )


class AsyncRBACRoles(AsyncAPIResource):
    """The roles that can be granted."""

    @cached_property
    def permissions(self) -> resources.organization.rbac_roles.AsyncPermissions:
        """What a role permits."""
        return resources.organization.rbac_roles.AsyncPermissions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRBACRolesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncRBACRolesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRBACRolesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncRBACRolesWithStreamingResponse(self)

    async def retrieve(
        self,
        rbac_role_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.RBACRole:
        """Fetch an RBAC role.

        Args:
            rbac_role_id: ID of the RBAC role.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            rbac_role_id=rbac_role_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(organization_types.RBACRole, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[organization_types.RBACRole, AsyncPageCursor[organization_types.RBACRole]]:
        """List the RBAC roles of the organization, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.RBACRole, AsyncPageCursor[organization_types.RBACRole], options
        )


class RBACRolesWithRawResponse:
    """`RBACRoles` with raw responses."""

    def __init__(self, rbac_roles: RBACRoles) -> None:
        self._rbac_roles = rbac_roles
        self.retrieve: Final = _sync.to_raw_response_wrapper(rbac_roles.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(rbac_roles.list)

    @cached_property
    def permissions(self) -> resources.organization.rbac_roles.PermissionsWithRawResponse:
        """What a role permits."""
        return resources.organization.rbac_roles.PermissionsWithRawResponse(self._rbac_roles.permissions)


class RBACRolesWithStreamingResponse:
    """`RBACRoles` with streamed responses."""

    def __init__(self, rbac_roles: RBACRoles) -> None:
        self._rbac_roles = rbac_roles
        self.retrieve: Final = _sync.to_streamed_response_wrapper(rbac_roles.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(rbac_roles.list)

    @cached_property
    def permissions(self) -> resources.organization.rbac_roles.PermissionsWithStreamingResponse:
        """What a role permits."""
        return resources.organization.rbac_roles.PermissionsWithStreamingResponse(
            self._rbac_roles.permissions
        )


class AsyncRBACRolesWithRawResponse:
    """`AsyncRBACRoles` with raw responses."""

    def __init__(self, rbac_roles: AsyncRBACRoles) -> None:
        self._rbac_roles = rbac_roles
        self.retrieve: Final = _async.async_to_raw_response_wrapper(rbac_roles.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(rbac_roles.list)

    @cached_property
    def permissions(self) -> resources.organization.rbac_roles.AsyncPermissionsWithRawResponse:
        """What a role permits."""
        return resources.organization.rbac_roles.AsyncPermissionsWithRawResponse(self._rbac_roles.permissions)


class AsyncRBACRolesWithStreamingResponse:
    """`AsyncRBACRoles` with streamed responses."""

    def __init__(self, rbac_roles: AsyncRBACRoles) -> None:
        self._rbac_roles = rbac_roles
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(rbac_roles.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(rbac_roles.list)

    @cached_property
    def permissions(self) -> resources.organization.rbac_roles.AsyncPermissionsWithStreamingResponse:
        """What a role permits."""
        return resources.organization.rbac_roles.AsyncPermissionsWithStreamingResponse(
            self._rbac_roles.permissions
        )
