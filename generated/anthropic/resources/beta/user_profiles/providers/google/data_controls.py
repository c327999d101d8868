# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_user_profiles_providers_google_data_controls as _api
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.user_profiles.providers import google as beta_user_profiles_providers_google_types

__all__ = [
    "AsyncDataControls",
    "AsyncDataControlsWithRawResponse",
    "AsyncDataControlsWithStreamingResponse",
    "DataControls",
    "DataControlsWithRawResponse",
    "DataControlsWithStreamingResponse",
]


class DataControls(SyncAPIResource):
    """Keys and buckets with which data of a profile is kept."""

    @cached_property
    def with_raw_response(self) -> DataControlsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return DataControlsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DataControlsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return DataControlsWithStreamingResponse(self)

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
    ) -> beta_user_profiles_providers_google_types.BetaGoogleManagedDataControls:
        """Fetch the data controls of a user profile on Google Cloud.

        They say with which encryption keys and in which buckets data of the profile is kept.

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
        return self._sender("get").request(
            beta_user_profiles_providers_google_types.BetaGoogleManagedDataControls, options
        )

    def update(
        self,
        user_profile_id: str,
        *,
        cmek: Union[
            beta_user_profiles_providers_google_types.BetaGoogleManagedCMEKControlParams, Omit
        ] = omit,
        storage: Union[
            beta_user_profiles_providers_google_types.BetaGoogleManagedStorageControlParams, Omit
        ] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_user_profiles_providers_google_types.BetaGoogleManagedDataControls:
        """Change the data controls of a user profile on Google Cloud.

        Controls that are left out stay as they are. New keys and buckets are checked before they come into
        effect; `status` says, by region, how far that is.

        Args:
            user_profile_id: ID of the user profile.
            cmek: Whether data is encrypted with keys of your own (CMEK), and with which.
            storage: Whether data is stored in buckets of your own, and in which.
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
            cmek=cmek,
            storage=storage,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_user_profiles_providers_google_types.BetaGoogleManagedDataControls, options
        )


class AsyncDataControls(AsyncAPIResource):
    """Keys and buckets with which data of a profile is kept."""

    @cached_property
    def with_raw_response(self) -> AsyncDataControlsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncDataControlsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDataControlsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncDataControlsWithStreamingResponse(self)

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
    ) -> beta_user_profiles_providers_google_types.BetaGoogleManagedDataControls:
        """Fetch the data controls of a user profile on Google Cloud.

        They say with which encryption keys and in which buckets data of the profile is kept.

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
        return await self._sender("get").request(
            beta_user_profiles_providers_google_types.BetaGoogleManagedDataControls, options
        )

    async def update(
        self,
        user_profile_id: str,
        *,
        cmek: Union[
            beta_user_profiles_providers_google_types.BetaGoogleManagedCMEKControlParams, Omit
        ] = omit,
        storage: Union[
            beta_user_profiles_providers_google_types.BetaGoogleManagedStorageControlParams, Omit
        ] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_user_profiles_providers_google_types.BetaGoogleManagedDataControls:
        """Change the data controls of a user profile on Google Cloud.

        Controls that are left out stay as they are. New keys and buckets are checked before they come into
        effect; `status` says, by region, how far that is.

        Args:
            user_profile_id: ID of the user profile.
            cmek: Whether data is encrypted with keys of your own (CMEK), and with which.
            storage: Whether data is stored in buckets of your own, and in which.
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
            cmek=cmek,
            storage=storage,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_user_profiles_providers_google_types.BetaGoogleManagedDataControls, options
        )


class DataControlsWithRawResponse:
    """`DataControls` with raw responses."""

    def __init__(self, data_controls: DataControls) -> None:
        self._data_controls = data_controls
        self.retrieve: Final = _sync.to_raw_response_wrapper(data_controls.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(data_controls.update)


class DataControlsWithStreamingResponse:
    """`DataControls` with streamed responses."""

    def __init__(self, data_controls: DataControls) -> None:
        self._data_controls = data_controls
        self.retrieve: Final = _sync.to_streamed_response_wrapper(data_controls.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(data_controls.update)


class AsyncDataControlsWithRawResponse:
    """`AsyncDataControls` with raw responses."""

    def __init__(self, data_controls: AsyncDataControls) -> None:
        self._data_controls = data_controls
        self.retrieve: Final = _async.async_to_raw_response_wrapper(data_controls.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(data_controls.update)


class AsyncDataControlsWithStreamingResponse:
    """`AsyncDataControls` with streamed responses."""

    def __init__(self, data_controls: AsyncDataControls) -> None:
        self._data_controls = data_controls
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(data_controls.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(data_controls.update)
