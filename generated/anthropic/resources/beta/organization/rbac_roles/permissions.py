# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import beta_organization_rbac_roles_permissions as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.organization import rbac_roles as beta_organization_rbac_roles_types

__all__ = [
    "AsyncPermissions",
    "AsyncPermissionsWithRawResponse",
    "AsyncPermissionsWithStreamingResponse",
    "Permissions",
    "PermissionsWithRawResponse",
    "PermissionsWithStreamingResponse",
]


class Permissions(SyncAPIResource):
    """What a role permits."""

    @cached_property
    def with_raw_response(self) -> PermissionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return PermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PermissionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return PermissionsWithStreamingResponse(self)

    def list(
        self,
        rbac_role_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_rbac_roles_types.BetaRBACRolePermission]:
        """List the permissions of an RBAC role, page by page.

        Args:
            rbac_role_id: ID of the RBAC role.
            limit: Page size, from 1 to 1000.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            rbac_role_id=rbac_role_id,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_rbac_roles_types.BetaRBACRolePermission,
            SyncPageCursor[beta_organization_rbac_roles_types.BetaRBACRolePermission],
            options,
        )


class AsyncPermissions(AsyncAPIResource):
    """What a role permits."""

    @cached_property
    def with_raw_response(self) -> AsyncPermissionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncPermissionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPermissionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncPermissionsWithStreamingResponse(self)

    def list(
        self,
        rbac_role_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_rbac_roles_types.BetaRBACRolePermission,
        AsyncPageCursor[beta_organization_rbac_roles_types.BetaRBACRolePermission],
    ]:
        """List the permissions of an RBAC role, page by page.

        Args:
            rbac_role_id: ID of the RBAC role.
            limit: Page size, from 1 to 1000.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            rbac_role_id=rbac_role_id,
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_rbac_roles_types.BetaRBACRolePermission,
            AsyncPageCursor[beta_organization_rbac_roles_types.BetaRBACRolePermission],
            options,
        )


class PermissionsWithRawResponse:
    """`Permissions` with raw responses."""

    def __init__(self, permissions: Permissions) -> None:
        self._permissions = permissions
        self.list: Final = _sync.to_raw_response_wrapper(permissions.list)


class PermissionsWithStreamingResponse:
    """`Permissions` with streamed responses."""

    def __init__(self, permissions: Permissions) -> None:
        self._permissions = permissions
        self.list: Final = _sync.to_streamed_response_wrapper(permissions.list)


class AsyncPermissionsWithRawResponse:
    """`AsyncPermissions` with raw responses."""

    def __init__(self, permissions: AsyncPermissions) -> None:
        self._permissions = permissions
        self.list: Final = _async.async_to_raw_response_wrapper(permissions.list)


class AsyncPermissionsWithStreamingResponse:
    """`AsyncPermissions` with streamed responses."""

    def __init__(self, permissions: AsyncPermissions) -> None:
        self._permissions = permissions
        self.list: Final = _async.async_to_streamed_response_wrapper(permissions.list)
