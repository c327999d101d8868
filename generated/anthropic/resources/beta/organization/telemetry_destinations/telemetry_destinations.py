# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Dict, Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_organization_telemetry_destinations as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "AsyncTelemetryDestinations",
    "AsyncTelemetryDestinationsWithRawResponse",
    "AsyncTelemetryDestinationsWithStreamingResponse",
    "TelemetryDestinations",
    "TelemetryDestinationsWithRawResponse",
    "TelemetryDestinationsWithStreamingResponse",
]


class TelemetryDestinations(SyncAPIResource):
    """Send traces of what happens in an organization to a place of your own."""

    @cached_property
    def workspaces(self) -> resources.beta.organization.telemetry_destinations.Workspaces:
        """The workspaces whose telemetry goes to a destination."""
        return resources.beta.organization.telemetry_destinations.Workspaces(self._client)

    @cached_property
    def with_raw_response(self) -> TelemetryDestinationsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return TelemetryDestinationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TelemetryDestinationsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return TelemetryDestinationsWithStreamingResponse(self)

    def create(
        self,
        *,
        endpoint_url: str,
        workspaces: beta_organization_types.BetaTelemetryDestinationWorkspacesParams,
        display_name: Union[str, None, Omit] = omit,
        headers: Union[Dict[str, str], Omit] = omit,
        traces: Union[beta_organization_types.BetaTelemetryDestinationTracesParams, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaTelemetryDestination:
        """Create a telemetry destination.

        Telemetry of the chosen workspaces is then sent to its URL.

        Args:
            endpoint_url: URL that the telemetry is sent to.
            workspaces: Workspaces whose telemetry is delivered: all, only some, or all but some.
            display_name: Label for people; null for none.
            headers: Headers to send along with each delivery, by name. Their values cannot be read back.
            traces: How traces are delivered.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            endpoint_url=endpoint_url,
            workspaces=workspaces,
            display_name=display_name,
            headers=headers,
            traces=traces,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaTelemetryDestination, options)

    def retrieve(
        self,
        destination_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaTelemetryDestination:
        """Get a telemetry destination.

        Args:
            destination_id: ID of the telemetry destination.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            destination_id=destination_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_organization_types.BetaTelemetryDestination, options)

    def update(
        self,
        destination_id: str,
        *,
        display_name: Union[str, None, Omit] = omit,
        endpoint_url: Union[str, Omit] = omit,
        headers: Union[Dict[str, Optional[str]], None, Omit] = omit,
        state: Union[beta_organization_types.BetaTelemetryDestinationStateParams, Omit] = omit,
        traces: Union[beta_organization_types.BetaTelemetryDestinationTracesParams, None, Omit] = omit,
        workspaces: Union[beta_organization_types.BetaTelemetryDestinationWorkspacesParams, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaTelemetryDestination:
        """Change a telemetry destination.

        What is left out stays as it is.

        Args:
            destination_id: ID of the telemetry destination.
            display_name: Label for people; null for none.
            endpoint_url: URL that the telemetry is sent to.
            headers: Headers to send along with each delivery, by name; a header set to null is removed. Null
                for none.
            state: Switches the destination on or off.
            traces: How traces are delivered. Null for the default.
            workspaces: Workspaces whose telemetry is delivered: all, only some, or all but some.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            destination_id=destination_id,
            display_name=display_name,
            endpoint_url=endpoint_url,
            headers=headers,
            state=state,
            traces=traces,
            workspaces=workspaces,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaTelemetryDestination, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        workspace_ids: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_types.BetaTelemetryDestination]:
        """List the telemetry destinations of the organization.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            workspace_ids: Only destinations for the workspaces with these IDs; several may be given.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            workspace_ids=workspace_ids,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaTelemetryDestination,
            SyncPageCursor[beta_organization_types.BetaTelemetryDestination],
            options,
        )

    def delete(
        self,
        destination_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaDeletedTelemetryDestination:
        """Delete a telemetry destination.

        Args:
            destination_id: ID of the telemetry destination.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            destination_id=destination_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(
            beta_organization_types.BetaDeletedTelemetryDestination, options
        )

    def test(
        self,
        destination_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaTelemetryDestinationTestResponse:
        """Test whether a telemetry destination can be delivered to.

        A delivery that fails is no error of this request: the answer says so in `result`.

        Args:
            destination_id: ID of the telemetry destination.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_test(
            destination_id=destination_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_types.BetaTelemetryDestinationTestResponse, options
        )


class AsyncTelemetryDestinations(AsyncAPIResource):
    """Send traces of what happens in an organization to a place of your own."""

    @cached_property
    def workspaces(self) -> resources.beta.organization.telemetry_destinations.AsyncWorkspaces:
        """The workspaces whose telemetry goes to a destination."""
        return resources.beta.organization.telemetry_destinations.AsyncWorkspaces(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncTelemetryDestinationsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncTelemetryDestinationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTelemetryDestinationsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncTelemetryDestinationsWithStreamingResponse(self)

    async def create(
        self,
        *,
        endpoint_url: str,
        workspaces: beta_organization_types.BetaTelemetryDestinationWorkspacesParams,
        display_name: Union[str, None, Omit] = omit,
        headers: Union[Dict[str, str], Omit] = omit,
        traces: Union[beta_organization_types.BetaTelemetryDestinationTracesParams, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaTelemetryDestination:
        """Create a telemetry destination.

        Telemetry of the chosen workspaces is then sent to its URL.

        Args:
            endpoint_url: URL that the telemetry is sent to.
            workspaces: Workspaces whose telemetry is delivered: all, only some, or all but some.
            display_name: Label for people; null for none.
            headers: Headers to send along with each delivery, by name. Their values cannot be read back.
            traces: How traces are delivered.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            endpoint_url=endpoint_url,
            workspaces=workspaces,
            display_name=display_name,
            headers=headers,
            traces=traces,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaTelemetryDestination, options)

    async def retrieve(
        self,
        destination_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaTelemetryDestination:
        """Get a telemetry destination.

        Args:
            destination_id: ID of the telemetry destination.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            destination_id=destination_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_organization_types.BetaTelemetryDestination, options)

    async def update(
        self,
        destination_id: str,
        *,
        display_name: Union[str, None, Omit] = omit,
        endpoint_url: Union[str, Omit] = omit,
        headers: Union[Dict[str, Optional[str]], None, Omit] = omit,
        state: Union[beta_organization_types.BetaTelemetryDestinationStateParams, Omit] = omit,
        traces: Union[beta_organization_types.BetaTelemetryDestinationTracesParams, None, Omit] = omit,
        workspaces: Union[beta_organization_types.BetaTelemetryDestinationWorkspacesParams, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaTelemetryDestination:
        """Change a telemetry destination.

        What is left out stays as it is.

        Args:
            destination_id: ID of the telemetry destination.
            display_name: Label for people; null for none.
            endpoint_url: URL that the telemetry is sent to.
            headers: Headers to send along with each delivery, by name; a header set to null is removed. Null
                for none.
            state: Switches the destination on or off.
            traces: How traces are delivered. Null for the default.
            workspaces: Workspaces whose telemetry is delivered: all, only some, or all but some.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            destination_id=destination_id,
            display_name=display_name,
            endpoint_url=endpoint_url,
            headers=headers,
            state=state,
            traces=traces,
            workspaces=workspaces,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaTelemetryDestination, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        workspace_ids: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_types.BetaTelemetryDestination,
        AsyncPageCursor[beta_organization_types.BetaTelemetryDestination],
    ]:
        """List the telemetry destinations of the organization.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            workspace_ids: Only destinations for the workspaces with these IDs; several may be given.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            workspace_ids=workspace_ids,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaTelemetryDestination,
            AsyncPageCursor[beta_organization_types.BetaTelemetryDestination],
            options,
        )

    async def delete(
        self,
        destination_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaDeletedTelemetryDestination:
        """Delete a telemetry destination.

        Args:
            destination_id: ID of the telemetry destination.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            destination_id=destination_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            beta_organization_types.BetaDeletedTelemetryDestination, options
        )

    async def test(
        self,
        destination_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaTelemetryDestinationTestResponse:
        """Test whether a telemetry destination can be delivered to.

        A delivery that fails is no error of this request: the answer says so in `result`.

        Args:
            destination_id: ID of the telemetry destination.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_test(
            destination_id=destination_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_types.BetaTelemetryDestinationTestResponse, options
        )


class TelemetryDestinationsWithRawResponse:
    """`TelemetryDestinations` with raw responses."""

    def __init__(self, telemetry_destinations: TelemetryDestinations) -> None:
        self._telemetry_destinations = telemetry_destinations
        self.create: Final = _sync.to_raw_response_wrapper(telemetry_destinations.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(telemetry_destinations.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(telemetry_destinations.update)
        self.list: Final = _sync.to_raw_response_wrapper(telemetry_destinations.list)
        self.delete: Final = _sync.to_raw_response_wrapper(telemetry_destinations.delete)
        self.test: Final = _sync.to_raw_response_wrapper(telemetry_destinations.test)

    @cached_property
    def workspaces(self) -> resources.beta.organization.telemetry_destinations.WorkspacesWithRawResponse:
        """The workspaces whose telemetry goes to a destination."""
        return resources.beta.organization.telemetry_destinations.WorkspacesWithRawResponse(
            self._telemetry_destinations.workspaces
        )


class TelemetryDestinationsWithStreamingResponse:
    """`TelemetryDestinations` with streamed responses."""

    def __init__(self, telemetry_destinations: TelemetryDestinations) -> None:
        self._telemetry_destinations = telemetry_destinations
        self.create: Final = _sync.to_streamed_response_wrapper(telemetry_destinations.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(telemetry_destinations.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(telemetry_destinations.update)
        self.list: Final = _sync.to_streamed_response_wrapper(telemetry_destinations.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(telemetry_destinations.delete)
        self.test: Final = _sync.to_streamed_response_wrapper(telemetry_destinations.test)

    @cached_property
    def workspaces(
        self,
    ) -> resources.beta.organization.telemetry_destinations.WorkspacesWithStreamingResponse:
        """The workspaces whose telemetry goes to a destination."""
        return resources.beta.organization.telemetry_destinations.WorkspacesWithStreamingResponse(
            self._telemetry_destinations.workspaces
        )


class AsyncTelemetryDestinationsWithRawResponse:
    """`AsyncTelemetryDestinations` with raw responses."""

    def __init__(self, telemetry_destinations: AsyncTelemetryDestinations) -> None:
        self._telemetry_destinations = telemetry_destinations
        self.create: Final = _async.async_to_raw_response_wrapper(telemetry_destinations.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(telemetry_destinations.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(telemetry_destinations.update)
        self.list: Final = _async.async_to_raw_response_wrapper(telemetry_destinations.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(telemetry_destinations.delete)
        self.test: Final = _async.async_to_raw_response_wrapper(telemetry_destinations.test)

    @cached_property
    def workspaces(self) -> resources.beta.organization.telemetry_destinations.AsyncWorkspacesWithRawResponse:
        """The workspaces whose telemetry goes to a destination."""
        return resources.beta.organization.telemetry_destinations.AsyncWorkspacesWithRawResponse(
            self._telemetry_destinations.workspaces
        )


class AsyncTelemetryDestinationsWithStreamingResponse:
    """`AsyncTelemetryDestinations` with streamed responses."""

    def __init__(self, telemetry_destinations: AsyncTelemetryDestinations) -> None:
        self._telemetry_destinations = telemetry_destinations
        self.create: Final = _async.async_to_streamed_response_wrapper(telemetry_destinations.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(telemetry_destinations.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(telemetry_destinations.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(telemetry_destinations.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(telemetry_destinations.delete)
        self.test: Final = _async.async_to_streamed_response_wrapper(telemetry_destinations.test)

    @cached_property
    def workspaces(
        self,
    ) -> resources.beta.organization.telemetry_destinations.AsyncWorkspacesWithStreamingResponse:
        """The workspaces whose telemetry goes to a destination."""
        return resources.beta.organization.telemetry_destinations.AsyncWorkspacesWithStreamingResponse(
            self._telemetry_destinations.workspaces
        )
