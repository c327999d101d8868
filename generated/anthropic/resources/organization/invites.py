# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import organization_invites as _api
from anthropic._async.page import AsyncPage
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPage
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import organization as organization_types

__all__ = [
    "AsyncInvites",
    "AsyncInvitesWithRawResponse",
    "AsyncInvitesWithStreamingResponse",
    "Invites",
    "InvitesWithRawResponse",
    "InvitesWithStreamingResponse",
]


class Invites(SyncAPIResource):
    """Invite people into an organization."""

    @cached_property
    def with_raw_response(self) -> InvitesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return InvitesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InvitesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return InvitesWithStreamingResponse(self)

    def create(
        self,
        *,
        email: str,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        rbac_group_ids: Union[SequenceNotStr[str], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.OrganizationInvite:
        """Invite somebody to the organization by email.

        Whoever accepts the invite becomes a member with the given role. The invite expires when it is not
        accepted in time (`expires_at`).

        Args:
            email: Email address to invite.
            role: Role that the user gets in the organization. Administrators cannot be made by an invite.
            rbac_group_ids: IDs of the RBAC groups that the user joins on accepting.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            email=email,
            role=role,
            rbac_group_ids=rbac_group_ids,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.OrganizationInvite, options)

    def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.OrganizationInvite:
        """Fetch an invite.

        Args:
            invite_id: ID of the invite.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            invite_id=invite_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(organization_types.OrganizationInvite, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        email: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        roles: Union[SequenceNotStr[str], Omit] = omit,
        statuses: Union[List[Literal["accepted", "expired", "pending"]], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPage[organization_types.OrganizationInvite]:
        """List the invites to the organization, page by page.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            email: Only invites to this email address.
            limit: Page size, from 1 to 1000.
            roles: Only invites with these roles; several may be given.
            statuses: Only invites with these statuses; several may be given.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            email=email,
            limit=limit,
            roles=roles,
            statuses=statuses,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.OrganizationInvite, SyncPage[organization_types.OrganizationInvite], options
        )

    def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.InviteDeleteResponse:
        """Delete an invite, so that it can no longer be accepted.

        Args:
            invite_id: ID of the invite.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            invite_id=invite_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(organization_types.InviteDeleteResponse, options)


class AsyncInvites(AsyncAPIResource):
    """Invite people into an organization."""

    @cached_property
    def with_raw_response(self) -> AsyncInvitesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncInvitesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInvitesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncInvitesWithStreamingResponse(self)

    async def create(
        self,
        *,
        email: str,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        rbac_group_ids: Union[SequenceNotStr[str], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.OrganizationInvite:
        """Invite somebody to the organization by email.

        Whoever accepts the invite becomes a member with the given role. The invite expires when it is not
        accepted in time (`expires_at`).

        Args:
            email: Email address to invite.
            role: Role that the user gets in the organization. Administrators cannot be made by an invite.
            rbac_group_ids: IDs of the RBAC groups that the user joins on accepting.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            email=email,
            role=role,
            rbac_group_ids=rbac_group_ids,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.OrganizationInvite, options)

    async def retrieve(
        self,
        invite_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.OrganizationInvite:
        """Fetch an invite.

        Args:
            invite_id: ID of the invite.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            invite_id=invite_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(organization_types.OrganizationInvite, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        email: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        roles: Union[SequenceNotStr[str], Omit] = omit,
        statuses: Union[List[Literal["accepted", "expired", "pending"]], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        organization_types.OrganizationInvite, AsyncPage[organization_types.OrganizationInvite]
    ]:
        """List the invites to the organization, page by page.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            email: Only invites to this email address.
            limit: Page size, from 1 to 1000.
            roles: Only invites with these roles; several may be given.
            statuses: Only invites with these statuses; several may be given.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            email=email,
            limit=limit,
            roles=roles,
            statuses=statuses,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.OrganizationInvite, AsyncPage[organization_types.OrganizationInvite], options
        )

    async def delete(
        self,
        invite_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.InviteDeleteResponse:
        """Delete an invite, so that it can no longer be accepted.

        Args:
            invite_id: ID of the invite.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            invite_id=invite_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(organization_types.InviteDeleteResponse, options)


class InvitesWithRawResponse:
    """`Invites` with raw responses."""

    def __init__(self, invites: Invites) -> None:
        self._invites = invites
        self.create: Final = _sync.to_raw_response_wrapper(invites.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(invites.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(invites.list)
        self.delete: Final = _sync.to_raw_response_wrapper(invites.delete)


class InvitesWithStreamingResponse:
    """`Invites` with streamed responses."""

    def __init__(self, invites: Invites) -> None:
        self._invites = invites
        self.create: Final = _sync.to_streamed_response_wrapper(invites.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(invites.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(invites.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(invites.delete)


class AsyncInvitesWithRawResponse:
    """`AsyncInvites` with raw responses."""

    def __init__(self, invites: AsyncInvites) -> None:
        self._invites = invites
        self.create: Final = _async.async_to_raw_response_wrapper(invites.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(invites.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(invites.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(invites.delete)


class AsyncInvitesWithStreamingResponse:
    """`AsyncInvites` with streamed responses."""

    def __init__(self, invites: AsyncInvites) -> None:
        self._invites = invites
        self.create: Final = _async.async_to_streamed_response_wrapper(invites.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(invites.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(invites.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(invites.delete)
