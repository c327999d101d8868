# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_providers_google_projects_data_controls as _api
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.organization.providers.google import (
    projects as beta_organization_providers_google_projects_types,
)

__all__ = [
    "AsyncDataControls",
    "AsyncDataControlsWithRawResponse",
    "AsyncDataControlsWithStreamingResponse",
    "DataControls",
    "DataControlsWithRawResponse",
    "DataControlsWithStreamingResponse",
]


class DataControls(SyncAPIResource):
    """Keys and buckets with which data of a project is kept."""

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
        project_number: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_providers_google_projects_types.BetaGoogleManagedProjectDataControls:
        """Fetch the data controls of a Google Cloud project.

        The controls say with which keys of your own data is encrypted (CMEK), and in which buckets of your
        own it is kept.

        Args:
            project_number: Number of the Google Cloud project.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            project_number=project_number,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(
            beta_organization_providers_google_projects_types.BetaGoogleManagedProjectDataControls, options
        )

    def update(
        self,
        project_number: str,
        *,
        cmek: Union[
            beta_organization_providers_google_projects_types.BetaGoogleManagedProjectCMEKControlParams, Omit
        ] = omit,
        storage: Union[
            beta_organization_providers_google_projects_types.BetaGoogleManagedProjectStorageControlParams,
            Omit,
        ] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_providers_google_projects_types.BetaGoogleManagedProjectDataControls:
        """Change the data controls of a Google Cloud project.

        Keys and buckets are checked after that, region by region; `status` in the answer tells how far this
        is.

        Args:
            project_number: Number of the Google Cloud project.
            cmek: Encryption with keys of your own: off, or on with the keys to use. Unchanged when left out.
            storage: Storage in buckets of your own: off, or on with the buckets to use. Unchanged when left
                out.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            project_number=project_number,
            cmek=cmek,
            storage=storage,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_providers_google_projects_types.BetaGoogleManagedProjectDataControls, options
        )


class AsyncDataControls(AsyncAPIResource):
    """Keys and buckets with which data of a project is kept."""

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
        project_number: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_providers_google_projects_types.BetaGoogleManagedProjectDataControls:
        """Fetch the data controls of a Google Cloud project.

        The controls say with which keys of your own data is encrypted (CMEK), and in which buckets of your
        own it is kept.

        Args:
            project_number: Number of the Google Cloud project.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            project_number=project_number,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_organization_providers_google_projects_types.BetaGoogleManagedProjectDataControls, options
        )

    async def update(
        self,
        project_number: str,
        *,
        cmek: Union[
            beta_organization_providers_google_projects_types.BetaGoogleManagedProjectCMEKControlParams, Omit
        ] = omit,
        storage: Union[
            beta_organization_providers_google_projects_types.BetaGoogleManagedProjectStorageControlParams,
            Omit,
        ] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_providers_google_projects_types.BetaGoogleManagedProjectDataControls:
        """Change the data controls of a Google Cloud project.

        Keys and buckets are checked after that, region by region; `status` in the answer tells how far this
        is.

        Args:
            project_number: Number of the Google Cloud project.
            cmek: Encryption with keys of your own: off, or on with the keys to use. Unchanged when left out.
            storage: Storage in buckets of your own: off, or on with the buckets to use. Unchanged when left
                out.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            project_number=project_number,
            cmek=cmek,
            storage=storage,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_providers_google_projects_types.BetaGoogleManagedProjectDataControls, options
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
