# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Dict, Final, List, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_user_profiles as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import beta as beta_types

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
    def action_urls(self) -> resources.beta.user_profiles.ActionURLs:
        """Links under which somebody does what their profile requires."""
        return resources.beta.user_profiles.ActionURLs(self._client)

    @cached_property
    def providers(self) -> resources.beta.user_profiles.providers.Providers:
        """What is kept for a profile at cloud providers."""
        return resources.beta.user_profiles.providers.Providers(self._client)

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
        access_type: Union[Literal["application", "passthrough"], Omit] = omit,
        external_id: Union[str, None, Omit] = omit,
        external_user_details: Union[beta_types.BetaUserProfileExternalUserDetailsParams, Omit] = omit,
        external_user_onboarded_at: Union[str, datetime, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        name: Union[str, None, Omit] = omit,
        relationship: Union[Literal["external", "resold", "internal"], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaUserProfile:
        """Create a user profile: somebody on whose behalf you send requests, such as a customer of your
        product.

        Give its ID in the `anthropic-user-profile-id` header of a request to attribute that request to them.

        Args:
            access_type: How Claude reaches whom the profile stands for: in a product of yours, or as model
                access that you resell.
            external_id: ID that they have in your own system, up to 255 characters. Two profiles may have the
                same.
            external_user_details: Details of the person or company that the profile stands for.
            external_user_onboarded_at: When you took on the person or company that the profile stands for, in
                UTC.
            metadata: Keys and values of your own to store along, such as IDs in your systems. Up to 16 pairs,
                keys up to 64 characters, values up to 512 and not empty.
            name: Name of the person or company, up to 255 characters.
            relationship: How they relate to your organization.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            access_type=access_type,
            external_id=external_id,
            external_user_details=external_user_details,
            external_user_onboarded_at=external_user_onboarded_at,
            metadata=metadata,
            name=name,
            relationship=relationship,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaUserProfile, options)

    def retrieve(
        self,
        user_profile_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaUserProfile:
        """Fetch a user profile, with the trust it has been granted.

        Args:
            user_profile_id: ID of the user profile.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            user_profile_id=user_profile_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_types.BetaUserProfile, options)

    def update(
        self,
        user_profile_id: str,
        *,
        access_type: Union[Literal["application", "passthrough"], None, Omit] = omit,
        external_id: Union[str, None, Omit] = omit,
        external_user_details: Union[beta_types.BetaUserProfileExternalUserDetailsParams, Omit] = omit,
        external_user_onboarded_at: Union[str, datetime, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        name: Union[str, None, Omit] = omit,
        relationship: Union[Literal["external", "resold", "internal"], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaUserProfile:
        """Change a user profile.

        Fields that are left out keep their value.

        Args:
            user_profile_id: ID of the user profile.
            access_type: How Claude reaches whom the profile stands for from now on. Omit it to keep the
                present value.
            external_id: New ID that they have in your own system, up to 255 characters. Omit it to keep the
                present one.
            external_user_details: Details of the person or company that the profile stands for.
            external_user_onboarded_at: When you took on the person or company that the profile stands for, in
                UTC.
            metadata: Changes to the metadata: each key given is set to its value, or removed where the value
                is an empty string. All others stay as they are. There can be 16 keys of up to 64 characters,
                with values of up to 512.
            name: New name of the person or company, up to 255 characters. Omit it to keep the present one.
            relationship: How they relate to your organization from now on. Omit it to keep the present value.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            user_profile_id=user_profile_id,
            access_type=access_type,
            external_id=external_id,
            external_user_details=external_user_details,
            external_user_onboarded_at=external_user_onboarded_at,
            metadata=metadata,
            name=name,
            relationship=relationship,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaUserProfile, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        order: Union[Literal["asc", "desc"], Omit] = omit,
        order_by: Union[Literal["created_at", "name"], Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_types.BetaUserProfile]:
        """List the user profiles, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            order: Whether the oldest profiles come first (`asc`) or the newest (`desc`).
            order_by: What to sort the profiles by: when they were created, or their name.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            order=order,
            order_by=order_by,
            page=page,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.BetaUserProfile, SyncPageCursor[beta_types.BetaUserProfile], options
        )

    def create_enrollment_url(
        self,
        user_profile_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaUserProfileEnrollmentURL:
        """Make a link at which the person or company behind a profile can enroll.

        Pass the link on to them before it expires.

        Args:
            user_profile_id: ID of the user profile.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create_enrollment_url(
            user_profile_id=user_profile_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaUserProfileEnrollmentURL, options)

    def delete(
        self,
        user_profile_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaDeletedUserProfile:
        """Delete a user profile.

        Args:
            user_profile_id: ID of the user profile.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            user_profile_id=user_profile_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(beta_types.BetaDeletedUserProfile, options)


class AsyncUserProfiles(AsyncAPIResource):
    """Attribute requests to the people on whose behalf they are made."""

    @cached_property
    def action_urls(self) -> resources.beta.user_profiles.AsyncActionURLs:
        """Links under which somebody does what their profile requires."""
        return resources.beta.user_profiles.AsyncActionURLs(self._client)

    @cached_property
    def providers(self) -> resources.beta.user_profiles.providers.AsyncProviders:
        """What is kept for a profile at cloud providers."""
        return resources.beta.user_profiles.providers.AsyncProviders(self._client)

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
        access_type: Union[Literal["application", "passthrough"], Omit] = omit,
        external_id: Union[str, None, Omit] = omit,
        external_user_details: Union[beta_types.BetaUserProfileExternalUserDetailsParams, Omit] = omit,
        external_user_onboarded_at: Union[str, datetime, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        name: Union[str, None, Omit] = omit,
        relationship: Union[Literal["external", "resold", "internal"], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaUserProfile:
        """Create a user profile: somebody on whose behalf you send requests, such as a customer of your
        product.

        Give its ID in the `anthropic-user-profile-id` header of a request to attribute that request to them.

        Args:
            access_type: How Claude reaches whom the profile stands for: in a product of yours, or as model
                access that you resell.
            external_id: ID that they have in your own system, up to 255 characters. Two profiles may have the
                same.
            external_user_details: Details of the person or company that the profile stands for.
            external_user_onboarded_at: When you took on the person or company that the profile stands for, in
                UTC.
            metadata: Keys and values of your own to store along, such as IDs in your systems. Up to 16 pairs,
                keys up to 64 characters, values up to 512 and not empty.
            name: Name of the person or company, up to 255 characters.
            relationship: How they relate to your organization.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            access_type=access_type,
            external_id=external_id,
            external_user_details=external_user_details,
            external_user_onboarded_at=external_user_onboarded_at,
            metadata=metadata,
            name=name,
            relationship=relationship,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaUserProfile, options)

    async def retrieve(
        self,
        user_profile_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaUserProfile:
        """Fetch a user profile, with the trust it has been granted.

        Args:
            user_profile_id: ID of the user profile.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            user_profile_id=user_profile_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_types.BetaUserProfile, options)

    async def update(
        self,
        user_profile_id: str,
        *,
        access_type: Union[Literal["application", "passthrough"], None, Omit] = omit,
        external_id: Union[str, None, Omit] = omit,
        external_user_details: Union[beta_types.BetaUserProfileExternalUserDetailsParams, Omit] = omit,
        external_user_onboarded_at: Union[str, datetime, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        name: Union[str, None, Omit] = omit,
        relationship: Union[Literal["external", "resold", "internal"], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaUserProfile:
        """Change a user profile.

        Fields that are left out keep their value.

        Args:
            user_profile_id: ID of the user profile.
            access_type: How Claude reaches whom the profile stands for from now on. Omit it to keep the
                present value.
            external_id: New ID that they have in your own system, up to 255 characters. Omit it to keep the
                present one.
            external_user_details: Details of the person or company that the profile stands for.
            external_user_onboarded_at: When you took on the person or company that the profile stands for, in
                UTC.
            metadata: Changes to the metadata: each key given is set to its value, or removed where the value
                is an empty string. All others stay as they are. There can be 16 keys of up to 64 characters,
                with values of up to 512.
            name: New name of the person or company, up to 255 characters. Omit it to keep the present one.
            relationship: How they relate to your organization from now on. Omit it to keep the present value.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            user_profile_id=user_profile_id,
            access_type=access_type,
            external_id=external_id,
            external_user_details=external_user_details,
            external_user_onboarded_at=external_user_onboarded_at,
            metadata=metadata,
            name=name,
            relationship=relationship,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaUserProfile, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        order: Union[Literal["asc", "desc"], Omit] = omit,
        order_by: Union[Literal["created_at", "name"], Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[beta_types.BetaUserProfile, AsyncPageCursor[beta_types.BetaUserProfile]]:
        """List the user profiles, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            order: Whether the oldest profiles come first (`asc`) or the newest (`desc`).
            order_by: What to sort the profiles by: when they were created, or their name.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            order=order,
            order_by=order_by,
            page=page,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.BetaUserProfile, AsyncPageCursor[beta_types.BetaUserProfile], options
        )

    async def create_enrollment_url(
        self,
        user_profile_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaUserProfileEnrollmentURL:
        """Make a link at which the person or company behind a profile can enroll.

        Pass the link on to them before it expires.

        Args:
            user_profile_id: ID of the user profile.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create_enrollment_url(
            user_profile_id=user_profile_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaUserProfileEnrollmentURL, options)

    async def delete(
        self,
        user_profile_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaDeletedUserProfile:
        """Delete a user profile.

        Args:
            user_profile_id: ID of the user profile.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            user_profile_id=user_profile_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(beta_types.BetaDeletedUserProfile, options)


class UserProfilesWithRawResponse:
    """`UserProfiles` with raw responses."""

    def __init__(self, user_profiles: UserProfiles) -> None:
        self._user_profiles = user_profiles
        self.create: Final = _sync.to_raw_response_wrapper(user_profiles.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(user_profiles.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(user_profiles.update)
        self.list: Final = _sync.to_raw_response_wrapper(user_profiles.list)
        self.create_enrollment_url: Final = _sync.to_raw_response_wrapper(user_profiles.create_enrollment_url)
        self.delete: Final = _sync.to_raw_response_wrapper(user_profiles.delete)

    @cached_property
    def action_urls(self) -> resources.beta.user_profiles.ActionURLsWithRawResponse:
        """Links under which somebody does what their profile requires."""
        return resources.beta.user_profiles.ActionURLsWithRawResponse(self._user_profiles.action_urls)

    @cached_property
    def providers(self) -> resources.beta.user_profiles.providers.ProvidersWithRawResponse:
        """What is kept for a profile at cloud providers."""
        return resources.beta.user_profiles.providers.ProvidersWithRawResponse(self._user_profiles.providers)


class UserProfilesWithStreamingResponse:
    """`UserProfiles` with streamed responses."""

    def __init__(self, user_profiles: UserProfiles) -> None:
        self._user_profiles = user_profiles
        self.create: Final = _sync.to_streamed_response_wrapper(user_profiles.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(user_profiles.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(user_profiles.update)
        self.list: Final = _sync.to_streamed_response_wrapper(user_profiles.list)
        self.create_enrollment_url: Final = _sync.to_streamed_response_wrapper(
            user_profiles.create_enrollment_url
        )
        self.delete: Final = _sync.to_streamed_response_wrapper(user_profiles.delete)

    @cached_property
    def action_urls(self) -> resources.beta.user_profiles.ActionURLsWithStreamingResponse:
        """Links under which somebody does what their profile requires."""
        return resources.beta.user_profiles.ActionURLsWithStreamingResponse(self._user_profiles.action_urls)

    @cached_property
    def providers(self) -> resources.beta.user_profiles.providers.ProvidersWithStreamingResponse:
        """What is kept for a profile at cloud providers."""
        return resources.beta.user_profiles.providers.ProvidersWithStreamingResponse(
            self._user_profiles.providers
        )


class AsyncUserProfilesWithRawResponse:
    """`AsyncUserProfiles` with raw responses."""

    def __init__(self, user_profiles: AsyncUserProfiles) -> None:
        self._user_profiles = user_profiles
        self.create: Final = _async.async_to_raw_response_wrapper(user_profiles.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(user_profiles.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(user_profiles.update)
        self.list: Final = _async.async_to_raw_response_wrapper(user_profiles.list)
        self.create_enrollment_url: Final = _async.async_to_raw_response_wrapper(
            user_profiles.create_enrollment_url
        )
        self.delete: Final = _async.async_to_raw_response_wrapper(user_profiles.delete)

    @cached_property
    def action_urls(self) -> resources.beta.user_profiles.AsyncActionURLsWithRawResponse:
        """Links under which somebody does what their profile requires."""
        return resources.beta.user_profiles.AsyncActionURLsWithRawResponse(self._user_profiles.action_urls)

    @cached_property
    def providers(self) -> resources.beta.user_profiles.providers.AsyncProvidersWithRawResponse:
        """What is kept for a profile at cloud providers."""
        return resources.beta.user_profiles.providers.AsyncProvidersWithRawResponse(
            self._user_profiles.providers
        )


class AsyncUserProfilesWithStreamingResponse:
    """`AsyncUserProfiles` with streamed responses."""

    def __init__(self, user_profiles: AsyncUserProfiles) -> None:
        self._user_profiles = user_profiles
        self.create: Final = _async.async_to_streamed_response_wrapper(user_profiles.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(user_profiles.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(user_profiles.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(user_profiles.list)
        self.create_enrollment_url: Final = _async.async_to_streamed_response_wrapper(
            user_profiles.create_enrollment_url
        )
        self.delete: Final = _async.async_to_streamed_response_wrapper(user_profiles.delete)

    @cached_property
    def action_urls(self) -> resources.beta.user_profiles.AsyncActionURLsWithStreamingResponse:
        """Links under which somebody does what their profile requires."""
        return resources.beta.user_profiles.AsyncActionURLsWithStreamingResponse(
            self._user_profiles.action_urls
        )

    @cached_property
    def providers(self) -> resources.beta.user_profiles.providers.AsyncProvidersWithStreamingResponse:
        """What is kept for a profile at cloud providers."""
        return resources.beta.user_profiles.providers.AsyncProvidersWithStreamingResponse(
            self._user_profiles.providers
        )
