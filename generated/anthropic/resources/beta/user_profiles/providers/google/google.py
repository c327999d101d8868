# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncGoogle",
    "AsyncGoogleWithRawResponse",
    "AsyncGoogleWithStreamingResponse",
    "Google",
    "GoogleWithRawResponse",
    "GoogleWithStreamingResponse",
]


class Google(SyncAPIResource):
    """What is kept for a profile in Google Cloud."""

    @cached_property
    def data_controls(self) -> resources.beta.user_profiles.providers.google.DataControls:
        """Keys and buckets with which data of a profile is kept."""
        return resources.beta.user_profiles.providers.google.DataControls(self._client)

    @cached_property
    def with_raw_response(self) -> GoogleWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return GoogleWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GoogleWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return GoogleWithStreamingResponse(self)


class AsyncGoogle(AsyncAPIResource):
    """What is kept for a profile in Google Cloud."""

    @cached_property
    def data_controls(self) -> resources.beta.user_profiles.providers.google.AsyncDataControls:
        """Keys and buckets with which data of a profile is kept."""
        return resources.beta.user_profiles.providers.google.AsyncDataControls(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncGoogleWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncGoogleWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGoogleWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncGoogleWithStreamingResponse(self)


class GoogleWithRawResponse:
    """`Google` with raw responses."""

    def __init__(self, google: Google) -> None:
        self._google = google

    @cached_property
    def data_controls(self) -> resources.beta.user_profiles.providers.google.DataControlsWithRawResponse:
        """Keys and buckets with which data of a profile is kept."""
        return resources.beta.user_profiles.providers.google.DataControlsWithRawResponse(
            self._google.data_controls
        )


class GoogleWithStreamingResponse:
    """`Google` with streamed responses."""

    def __init__(self, google: Google) -> None:
        self._google = google

    @cached_property
    def data_controls(
        self,
    ) -> resources.beta.user_profiles.providers.google.DataControlsWithStreamingResponse:
        """Keys and buckets with which data of a profile is kept."""
        return resources.beta.user_profiles.providers.google.DataControlsWithStreamingResponse(
            self._google.data_controls
        )


class AsyncGoogleWithRawResponse:
    """`AsyncGoogle` with raw responses."""

    def __init__(self, google: AsyncGoogle) -> None:
        self._google = google

    @cached_property
    def data_controls(self) -> resources.beta.user_profiles.providers.google.AsyncDataControlsWithRawResponse:
        """Keys and buckets with which data of a profile is kept."""
        return resources.beta.user_profiles.providers.google.AsyncDataControlsWithRawResponse(
            self._google.data_controls
        )


class AsyncGoogleWithStreamingResponse:
    """`AsyncGoogle` with streamed responses."""

    def __init__(self, google: AsyncGoogle) -> None:
        self._google = google

    @cached_property
    def data_controls(
        self,
    ) -> resources.beta.user_profiles.providers.google.AsyncDataControlsWithStreamingResponse:
        """Keys and buckets with which data of a profile is kept."""
        return resources.beta.user_profiles.providers.google.AsyncDataControlsWithStreamingResponse(
            self._google.data_controls
        )
