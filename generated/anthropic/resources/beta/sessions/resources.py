# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Literal, Optional, Type, Union, cast

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_sessions_resources as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import sessions as beta_sessions_types

__all__ = [
    "AsyncResources",
    "AsyncResourcesWithRawResponse",
    "AsyncResourcesWithStreamingResponse",
    "Resources",
    "ResourcesWithRawResponse",
    "ResourcesWithStreamingResponse",
]


class Resources(SyncAPIResource):
    """Files and repositories that a session works with."""

    @cached_property
    def with_raw_response(self) -> ResourcesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ResourcesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ResourcesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ResourcesWithStreamingResponse(self)

    def retrieve(
        self,
        resource_id: str,
        *,
        session_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.ResourceRetrieveResponse:
        """Get one resource of a session.

        Args:
            resource_id: ID of the resource, as adding it to the session returned it.
            session_id: ID of the session.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            resource_id=resource_id,
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(
            cast(
                "Type[beta_sessions_types.ResourceRetrieveResponse]",
                beta_sessions_types.ResourceRetrieveResponse,
            ),
            options,
        )

    def update(
        self,
        resource_id: str,
        *,
        session_id: str,
        authorization_token: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.ResourceUpdateResponse:
        """Update a resource of a session: replace the access token of a GitHub repository.

        Meant for tokens that run out or are rotated while the session lives.

        Args:
            resource_id: ID of the resource, as adding it to the session returned it.
            session_id: ID of the session.
            authorization_token: New GitHub access token for the repository, in place of the present one. It
                is not returned by any request.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            resource_id=resource_id,
            session_id=session_id,
            authorization_token=authorization_token,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            cast(
                "Type[beta_sessions_types.ResourceUpdateResponse]", beta_sessions_types.ResourceUpdateResponse
            ),
            options,
        )

    def list(
        self,
        session_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionResource]:
        """List the resources of a session: its files, repositories and memory stores.

        Args:
            session_id: ID of the session.
            limit: Page size: how many resources one page holds, at most 1000. Without it all are returned at
                once.
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
            session_id=session_id,
            limit=limit,
            page=page,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            cast(
                "Type[beta_sessions_types.BetaManagedAgentsSessionResource]",
                beta_sessions_types.BetaManagedAgentsSessionResource,
            ),
            SyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionResource],
            options,
        )

    def delete(
        self,
        resource_id: str,
        *,
        session_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.BetaManagedAgentsDeleteSessionResource:
        """Remove a resource from a session.

        What the resource refers to, such as the uploaded file, is not deleted.

        Args:
            resource_id: ID of the resource, as adding it to the session returned it.
            session_id: ID of the session.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            resource_id=resource_id,
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(
            beta_sessions_types.BetaManagedAgentsDeleteSessionResource, options
        )

    def add(
        self,
        session_id: str,
        *,
        file_id: str,
        type: Literal["file"],
        mount_path: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.BetaManagedAgentsFileResource:
        """Add a resource to an existing session, which its container then has access to.

        Only files can be added this way. Repositories and memory stores have to be given when the session is
        created.

        Args:
            session_id: ID of the session.
            file_id: ID that uploading the file returned.
            mount_path: Path of the file in the container, of 1 to 4096 characters. By default
                `/mnt/session/uploads/` with the ID of the file.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_add(
            session_id=session_id,
            file_id=file_id,
            type=type,
            mount_path=mount_path,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_sessions_types.BetaManagedAgentsFileResource, options)


class AsyncResources(AsyncAPIResource):
    """Files and repositories that a session works with."""

    @cached_property
    def with_raw_response(self) -> AsyncResourcesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncResourcesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncResourcesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncResourcesWithStreamingResponse(self)

    async def retrieve(
        self,
        resource_id: str,
        *,
        session_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.ResourceRetrieveResponse:
        """Get one resource of a session.

        Args:
            resource_id: ID of the resource, as adding it to the session returned it.
            session_id: ID of the session.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            resource_id=resource_id,
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            cast(
                "Type[beta_sessions_types.ResourceRetrieveResponse]",
                beta_sessions_types.ResourceRetrieveResponse,
            ),
            options,
        )

    async def update(
        self,
        resource_id: str,
        *,
        session_id: str,
        authorization_token: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.ResourceUpdateResponse:
        """Update a resource of a session: replace the access token of a GitHub repository.

        Meant for tokens that run out or are rotated while the session lives.

        Args:
            resource_id: ID of the resource, as adding it to the session returned it.
            session_id: ID of the session.
            authorization_token: New GitHub access token for the repository, in place of the present one. It
                is not returned by any request.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            resource_id=resource_id,
            session_id=session_id,
            authorization_token=authorization_token,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            cast(
                "Type[beta_sessions_types.ResourceUpdateResponse]", beta_sessions_types.ResourceUpdateResponse
            ),
            options,
        )

    def list(
        self,
        session_id: str,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_sessions_types.BetaManagedAgentsSessionResource,
        AsyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionResource],
    ]:
        """List the resources of a session: its files, repositories and memory stores.

        Args:
            session_id: ID of the session.
            limit: Page size: how many resources one page holds, at most 1000. Without it all are returned at
                once.
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
            session_id=session_id,
            limit=limit,
            page=page,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            cast(
                "Type[beta_sessions_types.BetaManagedAgentsSessionResource]",
                beta_sessions_types.BetaManagedAgentsSessionResource,
            ),
            AsyncPageCursor[beta_sessions_types.BetaManagedAgentsSessionResource],
            options,
        )

    async def delete(
        self,
        resource_id: str,
        *,
        session_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.BetaManagedAgentsDeleteSessionResource:
        """Remove a resource from a session.

        What the resource refers to, such as the uploaded file, is not deleted.

        Args:
            resource_id: ID of the resource, as adding it to the session returned it.
            session_id: ID of the session.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            resource_id=resource_id,
            session_id=session_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            beta_sessions_types.BetaManagedAgentsDeleteSessionResource, options
        )

    async def add(
        self,
        session_id: str,
        *,
        file_id: str,
        type: Literal["file"],
        mount_path: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_sessions_types.BetaManagedAgentsFileResource:
        """Add a resource to an existing session, which its container then has access to.

        Only files can be added this way. Repositories and memory stores have to be given when the session is
        created.

        Args:
            session_id: ID of the session.
            file_id: ID that uploading the file returned.
            mount_path: Path of the file in the container, of 1 to 4096 characters. By default
                `/mnt/session/uploads/` with the ID of the file.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_add(
            session_id=session_id,
            file_id=file_id,
            type=type,
            mount_path=mount_path,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_sessions_types.BetaManagedAgentsFileResource, options)


class ResourcesWithRawResponse:
    """`Resources` with raw responses."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self.retrieve: Final = _sync.to_raw_response_wrapper(resources.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(resources.update)
        self.list: Final = _sync.to_raw_response_wrapper(resources.list)
        self.delete: Final = _sync.to_raw_response_wrapper(resources.delete)
        self.add: Final = _sync.to_raw_response_wrapper(resources.add)


class ResourcesWithStreamingResponse:
    """`Resources` with streamed responses."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self.retrieve: Final = _sync.to_streamed_response_wrapper(resources.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(resources.update)
        self.list: Final = _sync.to_streamed_response_wrapper(resources.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(resources.delete)
        self.add: Final = _sync.to_streamed_response_wrapper(resources.add)


class AsyncResourcesWithRawResponse:
    """`AsyncResources` with raw responses."""

    def __init__(self, resources: AsyncResources) -> None:
        self._resources = resources
        self.retrieve: Final = _async.async_to_raw_response_wrapper(resources.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(resources.update)
        self.list: Final = _async.async_to_raw_response_wrapper(resources.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(resources.delete)
        self.add: Final = _async.async_to_raw_response_wrapper(resources.add)


class AsyncResourcesWithStreamingResponse:
    """`AsyncResources` with streamed responses."""

    def __init__(self, resources: AsyncResources) -> None:
        self._resources = resources
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(resources.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(resources.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(resources.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(resources.delete)
        self.add: Final = _async.async_to_streamed_response_wrapper(resources.add)
