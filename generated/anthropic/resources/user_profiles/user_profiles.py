# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Dict, Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import user_profiles as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncUserProfiles",
    "AsyncUserProfilesWithRawResponse",
    "AsyncUserProfilesWithStreamingResponse",
    "UserProfiles",
    "UserProfilesWithRawResponse",
    "UserProfilesWithStreamingResponse",
]


class UserProfiles(SyncAPIResource):
    """Attribute requests to the people on whose behalf they are made."""

    @cached_property
    def action_urls(self) -> resources.user_profiles.ActionURLs:
        """Links under which somebody does what their profile requires."""
        return resources.user_profiles.ActionURLs(self._client)

    @cached_property
    def with_raw_response(self) -> UserProfilesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return UserProfilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UserProfilesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return UserProfilesWithStreamingResponse(self)

    def create(
        self,
        *,
        access_type: Union[types.UserProfileAccessType, Omit] = omit,
        external_user_details: Union[types.UserProfileExternalUserDetailsParams, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        name: Union[str, None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.UserProfile:
        """Create a user profile: somebody on whose behalf you send requests.

        Give its ID in the `anthropic-user-profile-id` header of a request to attribute that request to them.

        Args:
            access_type: How Claude reaches whom the profile stands for: in a product of yours, or as model
                access that you resell.
            external_user_details: Details of the person or company that the profile stands for.
            metadata: Keys and values of your own to store along, such as IDs in your systems.
            name: Name of the person or company; null to give none.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            access_type=access_type,
            external_user_details=external_user_details,
            metadata=metadata,
            name=name,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(types.UserProfile, options)

    def retrieve(
        self,
        user_profile_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.UserProfile:
        """Fetch a user profile.

        Args:
            user_profile_id: ID of the user profile.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(types.UserProfile, options)

    def update(
        self,
        user_profile_id: str,
        *,
        access_type: Union[types.UserProfileAccessType, None, Omit] = omit,
        external_user_details: Union[types.UserProfileExternalUserDetailsParams, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        name: Union[str, None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.UserProfile:
        """Change a user profile.

        Fields that are left out keep their value.

        Args:
            user_profile_id: ID of the user profile.
            access_type: How Claude reaches whom the profile stands for from now on. Omit it to keep the
                present value.
            external_user_details: Details of the person or company to change. Omit it to keep the present
                ones.
            metadata: Keys and values of your own to change. Omit it to keep the present ones.
            name: New name of the person or company. Omit it to keep the present one.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            user_profile_id=user_profile_id,
            access_type=access_type,
            external_user_details=external_user_details,
            metadata=metadata,
            name=name,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(types.UserProfile, options)

    def list(
        self,
        *,
        enforcement_status: Union[List[types.UserProfileEnforcementStatus], Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[types.UserProfileListOrder, Omit] = omit,
        order_by: Union[types.UserProfileListOrderBy, Omit] = omit,
        page: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[types.UserProfile]:
        """List the user profiles, page by page.

        Args:
            enforcement_status: Only profiles with this enforcement status; several may be given.
            limit: Page size: how many items one page holds at most.
            order: Sort order: ascending (`asc`) or descending (`desc`).
            order_by: What to sort the profiles by: when they were created, or their name.
            page: Cursor of the page to return: `next_page` of the page before it.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            enforcement_status=enforcement_status,
            limit=limit,
            order=order,
            order_by=order_by,
            page=page,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            types.UserProfile, SyncPageCursor[types.UserProfile], options
        )

    def delete(
        self,
        user_profile_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.DeletedUserProfile:
        """Delete a user profile.

        Args:
            user_profile_id: ID of the user profile.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(types.DeletedUserProfile, options)


class AsyncUserProfiles(AsyncAPIResource):
    """Attribute requests to the people on whose behalf they are made."""

    @cached_property
    def action_urls(self) -> resources.user_profiles.AsyncActionURLs:
        """Links under which somebody does what their profile requires."""
        return resources.user_profiles.AsyncActionURLs(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncUserProfilesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncUserProfilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUserProfilesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncUserProfilesWithStreamingResponse(self)

    async def create(
        self,
        *,
        access_type: Union[types.UserProfileAccessType, Omit] = omit,
        external_user_details: Union[types.UserProfileExternalUserDetailsParams, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        name: Union[str, None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.UserProfile:
        """Create a user profile: somebody on whose behalf you send requests.

        Give its ID in the `anthropic-user-profile-id` header of a request to attribute that request to them.

        Args:
            access_type: How Claude reaches whom the profile stands for: in a product of yours, or as model
                access that you resell.
            external_user_details: Details of the person or company that the profile stands for.
            metadata: Keys and values of your own to store along, such as IDs in your systems.
            name: Name of the person or company; null to give none.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            access_type=access_type,
            external_user_details=external_user_details,
            metadata=metadata,
            name=name,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(types.UserProfile, options)

    async def retrieve(
        self,
        user_profile_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.UserProfile:
        """Fetch a user profile.

        Args:
            user_profile_id: ID of the user profile.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(types.UserProfile, options)

    async def update(
        self,
        user_profile_id: str,
        *,
        access_type: Union[types.UserProfileAccessType, None, Omit] = omit,
        external_user_details: Union[types.UserProfileExternalUserDetailsParams, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        name: Union[str, None, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.UserProfile:
        """Change a user profile.

        Fields that are left out keep their value.

        Args:
            user_profile_id: ID of the user profile.
            access_type: How Claude reaches whom the profile stands for from now on. Omit it to keep the
                present value.
            external_user_details: Details of the person or company to change. Omit it to keep the present
                ones.
            metadata: Keys and values of your own to change. Omit it to keep the present ones.
            name: New name of the person or company. Omit it to keep the present one.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            user_profile_id=user_profile_id,
            access_type=access_type,
            external_user_details=external_user_details,
            metadata=metadata,
            name=name,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(types.UserProfile, options)

    def list(
        self,
        *,
        enforcement_status: Union[List[types.UserProfileEnforcementStatus], Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[types.UserProfileListOrder, Omit] = omit,
        order_by: Union[types.UserProfileListOrderBy, Omit] = omit,
        page: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[types.UserProfile, AsyncPageCursor[types.UserProfile]]:
        """List the user profiles, page by page.

        Args:
            enforcement_status: Only profiles with this enforcement status; several may be given.
            limit: Page size: how many items one page holds at most.
            order: Sort order: ascending (`asc`) or descending (`desc`).
            order_by: What to sort the profiles by: when they were created, or their name.
            page: Cursor of the page to return: `next_page` of the page before it.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            enforcement_status=enforcement_status,
            limit=limit,
            order=order,
            order_by=order_by,
            page=page,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            types.UserProfile, AsyncPageCursor[types.UserProfile], options
        )

    async def delete(
        self,
        user_profile_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.DeletedUserProfile:
        """Delete a user profile.

        Args:
            user_profile_id: ID of the user profile.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(types.DeletedUserProfile, options)


class UserProfilesWithRawResponse:
    """`UserProfiles` with raw responses."""

    def __init__(self, user_profiles: UserProfiles) -> None:
        self._user_profiles = user_profiles
        self.create: Final = _sync.to_raw_response_wrapper(user_profiles.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(user_profiles.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(user_profiles.update)
        self.list: Final = _sync.to_raw_response_wrapper(user_profiles.list)
        self.delete: Final = _sync.to_raw_response_wrapper(user_profiles.delete)

    @cached_property
    def action_urls(self) -> resources.user_profiles.ActionURLsWithRawResponse:
        """Links under which somebody does what their profile requires."""
        return resources.user_profiles.ActionURLsWithRawResponse(self._user_profiles.action_urls)


class UserProfilesWithStreamingResponse:
    """`UserProfiles` with streamed responses."""

    def __init__(self, user_profiles: UserProfiles) -> None:
        self._user_profiles = user_profiles
        self.create: Final = _sync.to_streamed_response_wrapper(user_profiles.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(user_profiles.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(user_profiles.update)
        self.list: Final = _sync.to_streamed_response_wrapper(user_profiles.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(user_profiles.delete)

    @cached_property
    def action_urls(self) -> resources.user_profiles.ActionURLsWithStreamingResponse:
        """Links under which somebody does what their profile requires."""
        return resources.user_profiles.ActionURLsWithStreamingResponse(self._user_profiles.action_urls)


class AsyncUserProfilesWithRawResponse:
    """`AsyncUserProfiles` with raw responses."""

    def __init__(self, user_profiles: AsyncUserProfiles) -> None:
        self._user_profiles = user_profiles
        self.create: Final = _async.async_to_raw_response_wrapper(user_profiles.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(user_profiles.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(user_profiles.update)
        self.list: Final = _async.async_to_raw_response_wrapper(user_profiles.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(user_profiles.delete)

    @cached_property
    def action_urls(self) -> resources.user_profiles.AsyncActionURLsWithRawResponse:
        """Links under which somebody does what their profile requires."""
        return resources.user_profiles.AsyncActionURLsWithRawResponse(self._user_profiles.action_urls)


class AsyncUserProfilesWithStreamingResponse:
    """`AsyncUserProfiles` with streamed responses."""

    def __init__(self, user_profiles: AsyncUserProfiles) -> None:
        self._user_profiles = user_profiles
        self.create: Final = _async.async_to_streamed_response_wrapper(user_profiles.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(user_profiles.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(user_profiles.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(user_profiles.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(user_profiles.delete)

    @cached_property
    def action_urls(self) -> resources.user_profiles.AsyncActionURLsWithStreamingResponse:
        """Links under which somebody does what their profile requires."""
        return resources.user_profiles.AsyncActionURLsWithStreamingResponse(self._user_profiles.action_urls)
