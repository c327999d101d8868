# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_user_profiles_action_urls as _api
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import user_profiles as beta_user_profiles_types

__all__ = [
    "ActionURLs",
    "ActionURLsWithRawResponse",
    "ActionURLsWithStreamingResponse",
    "AsyncActionURLs",
    "AsyncActionURLsWithRawResponse",
    "AsyncActionURLsWithStreamingResponse",
]


class ActionURLs(SyncAPIResource):
    """Links under which somebody does what their profile requires."""

    @cached_property
    def with_raw_response(self) -> ActionURLsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ActionURLsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ActionURLsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ActionURLsWithStreamingResponse(self)

    def create(
        self,
        user_profile_id: str,
        *,
        action: beta_user_profiles_types.BetaUserProfileEnrollEndUserActionParam,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_user_profiles_types.BetaUserProfileActionURL:
        """Make a link at which the person or company behind a profile can take an action.

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
        options = _api.build_create(
            user_profile_id=user_profile_id,
            action=action,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_user_profiles_types.BetaUserProfileActionURL, options)


class AsyncActionURLs(AsyncAPIResource):
    """Links under which somebody does what their profile requires."""

    @cached_property
    def with_raw_response(self) -> AsyncActionURLsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncActionURLsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncActionURLsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncActionURLsWithStreamingResponse(self)

    async def create(
        self,
        user_profile_id: str,
        *,
        action: beta_user_profiles_types.BetaUserProfileEnrollEndUserActionParam,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_user_profiles_types.BetaUserProfileActionURL:
        """Make a link at which the person or company behind a profile can take an action.

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
        options = _api.build_create(
            user_profile_id=user_profile_id,
            action=action,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_user_profiles_types.BetaUserProfileActionURL, options)


class ActionURLsWithRawResponse:
    """`ActionURLs` with raw responses."""

    def __init__(self, action_urls: ActionURLs) -> None:
        self._action_urls = action_urls
        self.create: Final = _sync.to_raw_response_wrapper(action_urls.create)


class ActionURLsWithStreamingResponse:
    """`ActionURLs` with streamed responses."""

    def __init__(self, action_urls: ActionURLs) -> None:
        self._action_urls = action_urls
        self.create: Final = _sync.to_streamed_response_wrapper(action_urls.create)


class AsyncActionURLsWithRawResponse:
    """`AsyncActionURLs` with raw responses."""

    def __init__(self, action_urls: AsyncActionURLs) -> None:
        self._action_urls = action_urls
        self.create: Final = _async.async_to_raw_response_wrapper(action_urls.create)


class AsyncActionURLsWithStreamingResponse:
    """`AsyncActionURLs` with streamed responses."""

    def __init__(self, action_urls: AsyncActionURLs) -> None:
        self._action_urls = action_urls
        self.create: Final = _async.async_to_streamed_response_wrapper(action_urls.create)
