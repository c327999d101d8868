# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_memory_stores_memory_versions as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import memory_stores as beta_memory_stores_types

__all__ = [
    "AsyncMemoryVersions",
    "AsyncMemoryVersionsWithRawResponse",
    "AsyncMemoryVersionsWithStreamingResponse",
    "MemoryVersions",
    "MemoryVersionsWithRawResponse",
    "MemoryVersionsWithStreamingResponse",
]


class MemoryVersions(SyncAPIResource):
    """How the memories in a store came to be what they are."""

    @cached_property
    def with_raw_response(self) -> MemoryVersionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return MemoryVersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MemoryVersionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return MemoryVersionsWithStreamingResponse(self)

    def retrieve(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_memory_stores_types.BetaManagedAgentsMemoryVersion:
        """Fetch one version of a memory, with the content it recorded by default.

        To undo a change, write the content of an earlier version back as an update.

        Args:
            memory_version_id: ID of the version, as the list of versions gives it.
            memory_store_id: ID of the memory store.
            view: Whether to return the content: `full` does and is the default here, `basic` leaves it out.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            memory_version_id=memory_version_id,
            memory_store_id=memory_store_id,
            view=view,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_memory_stores_types.BetaManagedAgentsMemoryVersion, options)

    def list(
        self,
        memory_store_id: str,
        *,
        api_key_id: Union[str, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        limit: Union[int, Omit] = omit,
        memory_id: Union[str, Omit] = omit,
        operation: Union[beta_memory_stores_types.BetaManagedAgentsMemoryVersionOperation, Omit] = omit,
        page: Union[str, Omit] = omit,
        service_account_id: Union[str, Omit] = omit,
        session_id: Union[str, Omit] = omit,
        view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_memory_stores_types.BetaManagedAgentsMemoryVersion]:
        """List the history of a memory store, page by page: which memory changed, when, how, and by whom.

        The filters combine: a version has to match all that are given.

        Args:
            memory_store_id: ID of the memory store.
            api_key_id: Return only changes made with this API key.
            created_at_gte: Return only items created at this time or later.
            created_at_lte: Return only items created at this time or earlier.
            limit: Page size: how many versions one page holds at most.
            memory_id: Return only versions of this memory, which may have been deleted since.
            operation: Return only changes of this kind.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            service_account_id: Return only changes that this service account made.
            session_id: Return only changes that the agent made in this session.
            view: Whether to return the contents: `basic` leaves them out, `full` has them.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            memory_store_id=memory_store_id,
            api_key_id=api_key_id,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            limit=limit,
            memory_id=memory_id,
            operation=operation,
            page=page,
            service_account_id=service_account_id,
            session_id=session_id,
            view=view,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_memory_stores_types.BetaManagedAgentsMemoryVersion,
            SyncPageCursor[beta_memory_stores_types.BetaManagedAgentsMemoryVersion],
            options,
        )

    def redact(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_memory_stores_types.BetaManagedAgentsMemoryVersion:
        """Erase what a version recorded, such as personal data or a leaked secret, but keep the entry in the
        history.

        Content, hash, size and path are removed for good; who changed the memory and when stays visible. The
        version that a memory currently shows cannot be redacted: update or delete the memory first.

        Args:
            memory_version_id: ID of the version, as the list of versions gives it.
            memory_store_id: ID of the memory store.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_redact(
            memory_version_id=memory_version_id,
            memory_store_id=memory_store_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_memory_stores_types.BetaManagedAgentsMemoryVersion, options)


class AsyncMemoryVersions(AsyncAPIResource):
    """How the memories in a store came to be what they are."""

    @cached_property
    def with_raw_response(self) -> AsyncMemoryVersionsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncMemoryVersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMemoryVersionsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncMemoryVersionsWithStreamingResponse(self)

    async def retrieve(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_memory_stores_types.BetaManagedAgentsMemoryVersion:
        """Fetch one version of a memory, with the content it recorded by default.

        To undo a change, write the content of an earlier version back as an update.

        Args:
            memory_version_id: ID of the version, as the list of versions gives it.
            memory_store_id: ID of the memory store.
            view: Whether to return the content: `full` does and is the default here, `basic` leaves it out.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            memory_version_id=memory_version_id,
            memory_store_id=memory_store_id,
            view=view,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_memory_stores_types.BetaManagedAgentsMemoryVersion, options
        )

    def list(
        self,
        memory_store_id: str,
        *,
        api_key_id: Union[str, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        limit: Union[int, Omit] = omit,
        memory_id: Union[str, Omit] = omit,
        operation: Union[beta_memory_stores_types.BetaManagedAgentsMemoryVersionOperation, Omit] = omit,
        page: Union[str, Omit] = omit,
        service_account_id: Union[str, Omit] = omit,
        session_id: Union[str, Omit] = omit,
        view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_memory_stores_types.BetaManagedAgentsMemoryVersion,
        AsyncPageCursor[beta_memory_stores_types.BetaManagedAgentsMemoryVersion],
    ]:
        """List the history of a memory store, page by page: which memory changed, when, how, and by whom.

        The filters combine: a version has to match all that are given.

        Args:
            memory_store_id: ID of the memory store.
            api_key_id: Return only changes made with this API key.
            created_at_gte: Return only items created at this time or later.
            created_at_lte: Return only items created at this time or earlier.
            limit: Page size: how many versions one page holds at most.
            memory_id: Return only versions of this memory, which may have been deleted since.
            operation: Return only changes of this kind.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            service_account_id: Return only changes that this service account made.
            session_id: Return only changes that the agent made in this session.
            view: Whether to return the contents: `basic` leaves them out, `full` has them.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            memory_store_id=memory_store_id,
            api_key_id=api_key_id,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            limit=limit,
            memory_id=memory_id,
            operation=operation,
            page=page,
            service_account_id=service_account_id,
            session_id=session_id,
            view=view,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_memory_stores_types.BetaManagedAgentsMemoryVersion,
            AsyncPageCursor[beta_memory_stores_types.BetaManagedAgentsMemoryVersion],
            options,
        )

    async def redact(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_memory_stores_types.BetaManagedAgentsMemoryVersion:
        """Erase what a version recorded, such as personal data or a leaked secret, but keep the entry in the
        history.

        Content, hash, size and path are removed for good; who changed the memory and when stays visible. The
        version that a memory currently shows cannot be redacted: update or delete the memory first.

        Args:
            memory_version_id: ID of the version, as the list of versions gives it.
            memory_store_id: ID of the memory store.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_redact(
            memory_version_id=memory_version_id,
            memory_store_id=memory_store_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_memory_stores_types.BetaManagedAgentsMemoryVersion, options
        )


class MemoryVersionsWithRawResponse:
    """`MemoryVersions` with raw responses."""

    def __init__(self, memory_versions: MemoryVersions) -> None:
        self._memory_versions = memory_versions
        self.retrieve: Final = _sync.to_raw_response_wrapper(memory_versions.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(memory_versions.list)
        self.redact: Final = _sync.to_raw_response_wrapper(memory_versions.redact)


class MemoryVersionsWithStreamingResponse:
    """`MemoryVersions` with streamed responses."""

    def __init__(self, memory_versions: MemoryVersions) -> None:
        self._memory_versions = memory_versions
        self.retrieve: Final = _sync.to_streamed_response_wrapper(memory_versions.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(memory_versions.list)
        self.redact: Final = _sync.to_streamed_response_wrapper(memory_versions.redact)


class AsyncMemoryVersionsWithRawResponse:
    """`AsyncMemoryVersions` with raw responses."""

    def __init__(self, memory_versions: AsyncMemoryVersions) -> None:
        self._memory_versions = memory_versions
        self.retrieve: Final = _async.async_to_raw_response_wrapper(memory_versions.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(memory_versions.list)
        self.redact: Final = _async.async_to_raw_response_wrapper(memory_versions.redact)


class AsyncMemoryVersionsWithStreamingResponse:
    """`AsyncMemoryVersions` with streamed responses."""

    def __init__(self, memory_versions: AsyncMemoryVersions) -> None:
        self._memory_versions = memory_versions
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(memory_versions.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(memory_versions.list)
        self.redact: Final = _async.async_to_streamed_response_wrapper(memory_versions.redact)
