# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_telemetry_destinations_workspaces as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.organization import (
    telemetry_destinations as beta_organization_telemetry_destinations_types,
)

__all__ = [
    "AsyncWorkspaces",
    "AsyncWorkspacesWithRawResponse",
    "AsyncWorkspacesWithStreamingResponse",
    "Workspaces",
    "WorkspacesWithRawResponse",
    "WorkspacesWithStreamingResponse",
]


class Workspaces(SyncAPIResource):
    """The workspaces whose telemetry goes to a destination."""

    @cached_property
    def with_raw_response(self) -> WorkspacesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return WorkspacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WorkspacesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return WorkspacesWithStreamingResponse(self)

    def list(
        self,
        destination_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_telemetry_destinations_types.BetaTelemetryDestinationWorkspace]:
        """List the workspaces on the list of a telemetry destination.

        Whether the list names the workspaces that are included or those that are excluded is a setting of the
        destination (`workspaces`).

        Args:
            destination_id: ID of the telemetry destination.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            destination_id=destination_id,
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_telemetry_destinations_types.BetaTelemetryDestinationWorkspace,
            SyncPageCursor[beta_organization_telemetry_destinations_types.BetaTelemetryDestinationWorkspace],
            options,
        )

    def add(
        self,
        workspace_id: str,
        *,
        destination_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_telemetry_destinations_types.BetaTelemetryDestinationWorkspace:
        """Put a workspace on the list of a telemetry destination.

        Whether the list names the workspaces that are included or those that are excluded is a setting of the
        destination (`workspaces`).

        Args:
            workspace_id: ID of the workspace.
            destination_id: ID of the telemetry destination.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_add(
            workspace_id=workspace_id,
            destination_id=destination_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_telemetry_destinations_types.BetaTelemetryDestinationWorkspace, options
        )

    def remove(
        self,
        workspace_id: str,
        *,
        destination_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_telemetry_destinations_types.BetaDeletedTelemetryDestinationWorkspace:
        """Take a workspace off the list of a telemetry destination.

        Args:
            workspace_id: ID of the workspace.
            destination_id: ID of the telemetry destination.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_remove(
            workspace_id=workspace_id,
            destination_id=destination_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(
            beta_organization_telemetry_destinations_types.BetaDeletedTelemetryDestinationWorkspace, options
        )


class AsyncWorkspaces(AsyncAPIResource):
    """The workspaces whose telemetry goes to a destination."""

    @cached_property
    def with_raw_response(self) -> AsyncWorkspacesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncWorkspacesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWorkspacesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncWorkspacesWithStreamingResponse(self)

    def list(
        self,
        destination_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_telemetry_destinations_types.BetaTelemetryDestinationWorkspace,
        AsyncPageCursor[beta_organization_telemetry_destinations_types.BetaTelemetryDestinationWorkspace],
    ]:
        """List the workspaces on the list of a telemetry destination.

        Whether the list names the workspaces that are included or those that are excluded is a setting of the
        destination (`workspaces`).

        Args:
            destination_id: ID of the telemetry destination.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            destination_id=destination_id,
            limit=limit,
            page=page,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_telemetry_destinations_types.BetaTelemetryDestinationWorkspace,
            AsyncPageCursor[beta_organization_telemetry_destinations_types.BetaTelemetryDestinationWorkspace],
            options,
        )

    async def add(
        self,
        workspace_id: str,
        *,
        destination_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_telemetry_destinations_types.BetaTelemetryDestinationWorkspace:
        """Put a workspace on the list of a telemetry destination.

        Whether the list names the workspaces that are included or those that are excluded is a setting of the
        destination (`workspaces`).

        Args:
            workspace_id: ID of the workspace.
            destination_id: ID of the telemetry destination.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_add(
            workspace_id=workspace_id,
            destination_id=destination_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_telemetry_destinations_types.BetaTelemetryDestinationWorkspace, options
        )

    async def remove(
        self,
        workspace_id: str,
        *,
        destination_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_telemetry_destinations_types.BetaDeletedTelemetryDestinationWorkspace:
        """Take a workspace off the list of a telemetry destination.

        Args:
            workspace_id: ID of the workspace.
            destination_id: ID of the telemetry destination.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_remove(
            workspace_id=workspace_id,
            destination_id=destination_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            beta_organization_telemetry_destinations_types.BetaDeletedTelemetryDestinationWorkspace, options
        )


class WorkspacesWithRawResponse:
    """`Workspaces` with raw responses."""

    def __init__(self, workspaces: Workspaces) -> None:
        self._workspaces = workspaces
        self.list: Final = _sync.to_raw_response_wrapper(workspaces.list)
        self.add: Final = _sync.to_raw_response_wrapper(workspaces.add)
        self.remove: Final = _sync.to_raw_response_wrapper(workspaces.remove)


class WorkspacesWithStreamingResponse:
    """`Workspaces` with streamed responses."""

    def __init__(self, workspaces: Workspaces) -> None:
        self._workspaces = workspaces
        self.list: Final = _sync.to_streamed_response_wrapper(workspaces.list)
        self.add: Final = _sync.to_streamed_response_wrapper(workspaces.add)
        self.remove: Final = _sync.to_streamed_response_wrapper(workspaces.remove)


class AsyncWorkspacesWithRawResponse:
    """`AsyncWorkspaces` with raw responses."""

    def __init__(self, workspaces: AsyncWorkspaces) -> None:
        self._workspaces = workspaces
        self.list: Final = _async.async_to_raw_response_wrapper(workspaces.list)
        self.add: Final = _async.async_to_raw_response_wrapper(workspaces.add)
        self.remove: Final = _async.async_to_raw_response_wrapper(workspaces.remove)


class AsyncWorkspacesWithStreamingResponse:
    """`AsyncWorkspaces` with streamed responses."""

    def __init__(self, workspaces: AsyncWorkspaces) -> None:
        self._workspaces = workspaces
        self.list: Final = _async.async_to_streamed_response_wrapper(workspaces.list)
        self.add: Final = _async.async_to_streamed_response_wrapper(workspaces.add)
        self.remove: Final = _async.async_to_streamed_response_wrapper(workspaces.remove)
