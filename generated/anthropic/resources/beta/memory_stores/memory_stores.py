# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Dict, Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_memory_stores as _api
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
    "AsyncMemoryStores",
    "AsyncMemoryStoresWithRawResponse",
    "AsyncMemoryStoresWithStreamingResponse",
    "MemoryStores",
    "MemoryStoresWithRawResponse",
    "MemoryStoresWithStreamingResponse",
]


class MemoryStores(SyncAPIResource):
    """Keep what agents remember between sessions, with its history."""

    @cached_property
    def memories(self) -> resources.beta.memory_stores.Memories:
        """The memories in a store, by path."""
        return resources.beta.memory_stores.Memories(self._client)

    @cached_property
    def memory_versions(self) -> resources.beta.memory_stores.MemoryVersions:
        """How the memories in a store came to be what they are."""
        return resources.beta.memory_stores.MemoryVersions(self._client)

    @cached_property
    def with_raw_response(self) -> MemoryStoresWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return MemoryStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MemoryStoresWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return MemoryStoresWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        description: Union[str, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsMemoryStore:
        """Create a memory store: a collection of text files that agents keep between sessions.

        Attach it to a session as a resource, and the agent finds it as a directory, reads what earlier
        sessions left there, and adds to it. The new store is empty; memories can also be written over the
        API.

        Args:
            name: Name of the store, which need not be unique. Its directory below `/mnt/memory/` is called
                after it, in lower case and with hyphens. 1 to 255 characters, without control characters.
            description: What the store is for, in words; it becomes part of the system prompt of agents that
                have the store attached. At most 1,024 characters.
            metadata: Keys and values of your own to store along, such as the end user that the store is for;
                the agent does not see them. Up to 16 pairs, keys up to 64 characters, values up to 512.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            name=name,
            description=description,
            metadata=metadata,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsMemoryStore, options)

    def retrieve(
        self,
        memory_store_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsMemoryStore:
        """Fetch a memory store's name, description and metadata, without its memories.

        Args:
            memory_store_id: ID of the memory store.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            memory_store_id=memory_store_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_types.BetaManagedAgentsMemoryStore, options)

    def update(
        self,
        memory_store_id: str,
        *,
        description: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
        name: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsMemoryStore:
        """Change the name, description or metadata of a memory store.

        Fields that are left out keep their value. The memories are not touched.

        Args:
            memory_store_id: ID of the memory store.
            description: New description, at most 1,024 characters. Omit it to keep the present one; an empty
                string clears it.
            metadata: Changes to the metadata: a string sets the key, null removes it, and keys that are not
                named stay as they are.
            name: New name, 1 to 255 characters without control characters. Omit it to keep the present one.
                Sessions that are created later find the store in a directory of that name.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            memory_store_id=memory_store_id,
            description=description,
            metadata=metadata,
            name=name,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsMemoryStore, options)

    def list(
        self,
        *,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_types.BetaManagedAgentsMemoryStore]:
        """List the memory stores of the workspace, page by page.

        Args:
            created_at_gte: Return only items created at this time or later.
            created_at_lte: Return only items created at this time or earlier.
            include_archived: Return archived stores too; left out by default.
            limit: Page size: how many stores one page holds, from 1 to 100; 20 by default.
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
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            include_archived=include_archived,
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
            beta_types.BetaManagedAgentsMemoryStore,
            SyncPageCursor[beta_types.BetaManagedAgentsMemoryStore],
            options,
        )

    def delete(
        self,
        memory_store_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeletedMemoryStore:
        """Delete a memory store for good, with all memories and versions in it.

        This cannot be undone. To keep the contents for reference, archive the store instead.

        Args:
            memory_store_id: ID of the memory store.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            memory_store_id=memory_store_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(beta_types.BetaManagedAgentsDeletedMemoryStore, options)

    def archive(
        self,
        memory_store_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsMemoryStore:
        """Archive a memory store: it can still be read, but neither written nor attached to new sessions.

        Archiving is final. Its memories and their versions are kept.

        Args:
            memory_store_id: ID of the memory store.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            memory_store_id=memory_store_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsMemoryStore, options)


class AsyncMemoryStores(AsyncAPIResource):
    """Keep what agents remember between sessions, with its history."""

    @cached_property
    def memories(self) -> resources.beta.memory_stores.AsyncMemories:
        """The memories in a store, by path."""
        return resources.beta.memory_stores.AsyncMemories(self._client)

    @cached_property
    def memory_versions(self) -> resources.beta.memory_stores.AsyncMemoryVersions:
        """How the memories in a store came to be what they are."""
        return resources.beta.memory_stores.AsyncMemoryVersions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncMemoryStoresWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncMemoryStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMemoryStoresWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncMemoryStoresWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        description: Union[str, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsMemoryStore:
        """Create a memory store: a collection of text files that agents keep between sessions.

        Attach it to a session as a resource, and the agent finds it as a directory, reads what earlier
        sessions left there, and adds to it. The new store is empty; memories can also be written over the
        API.

        Args:
            name: Name of the store, which need not be unique. Its directory below `/mnt/memory/` is called
                after it, in lower case and with hyphens. 1 to 255 characters, without control characters.
            description: What the store is for, in words; it becomes part of the system prompt of agents that
                have the store attached. At most 1,024 characters.
            metadata: Keys and values of your own to store along, such as the end user that the store is for;
                the agent does not see them. Up to 16 pairs, keys up to 64 characters, values up to 512.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            name=name,
            description=description,
            metadata=metadata,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsMemoryStore, options)

    async def retrieve(
        self,
        memory_store_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsMemoryStore:
        """Fetch a memory store's name, description and metadata, without its memories.

        Args:
            memory_store_id: ID of the memory store.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            memory_store_id=memory_store_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_types.BetaManagedAgentsMemoryStore, options)

    async def update(
        self,
        memory_store_id: str,
        *,
        description: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
        name: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsMemoryStore:
        """Change the name, description or metadata of a memory store.

        Fields that are left out keep their value. The memories are not touched.

        Args:
            memory_store_id: ID of the memory store.
            description: New description, at most 1,024 characters. Omit it to keep the present one; an empty
                string clears it.
            metadata: Changes to the metadata: a string sets the key, null removes it, and keys that are not
                named stay as they are.
            name: New name, 1 to 255 characters without control characters. Omit it to keep the present one.
                Sessions that are created later find the store in a directory of that name.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            memory_store_id=memory_store_id,
            description=description,
            metadata=metadata,
            name=name,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsMemoryStore, options)

    def list(
        self,
        *,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_types.BetaManagedAgentsMemoryStore, AsyncPageCursor[beta_types.BetaManagedAgentsMemoryStore]
    ]:
        """List the memory stores of the workspace, page by page.

        Args:
            created_at_gte: Return only items created at this time or later.
            created_at_lte: Return only items created at this time or earlier.
            include_archived: Return archived stores too; left out by default.
            limit: Page size: how many stores one page holds, from 1 to 100; 20 by default.
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
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            include_archived=include_archived,
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
            beta_types.BetaManagedAgentsMemoryStore,
            AsyncPageCursor[beta_types.BetaManagedAgentsMemoryStore],
            options,
        )

    async def delete(
        self,
        memory_store_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeletedMemoryStore:
        """Delete a memory store for good, with all memories and versions in it.

        This cannot be undone. To keep the contents for reference, archive the store instead.

        Args:
            memory_store_id: ID of the memory store.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            memory_store_id=memory_store_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(beta_types.BetaManagedAgentsDeletedMemoryStore, options)

    async def archive(
        self,
        memory_store_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsMemoryStore:
        """Archive a memory store: it can still be read, but neither written nor attached to new sessions.

        Archiving is final. Its memories and their versions are kept.

        Args:
            memory_store_id: ID of the memory store.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            memory_store_id=memory_store_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsMemoryStore, options)


class MemoryStoresWithRawResponse:
    """`MemoryStores` with raw responses."""

    def __init__(self, memory_stores: MemoryStores) -> None:
        self._memory_stores = memory_stores
        self.create: Final = _sync.to_raw_response_wrapper(memory_stores.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(memory_stores.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(memory_stores.update)
        self.list: Final = _sync.to_raw_response_wrapper(memory_stores.list)
        self.delete: Final = _sync.to_raw_response_wrapper(memory_stores.delete)
        self.archive: Final = _sync.to_raw_response_wrapper(memory_stores.archive)

    @cached_property
    def memories(self) -> resources.beta.memory_stores.MemoriesWithRawResponse:
        """The memories in a store, by path."""
        return resources.beta.memory_stores.MemoriesWithRawResponse(self._memory_stores.memories)

    @cached_property
    def memory_versions(self) -> resources.beta.memory_stores.MemoryVersionsWithRawResponse:
        """How the memories in a store came to be what they are."""
        return resources.beta.memory_stores.MemoryVersionsWithRawResponse(self._memory_stores.memory_versions)


class MemoryStoresWithStreamingResponse:
    """`MemoryStores` with streamed responses."""

    def __init__(self, memory_stores: MemoryStores) -> None:
        self._memory_stores = memory_stores
        self.create: Final = _sync.to_streamed_response_wrapper(memory_stores.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(memory_stores.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(memory_stores.update)
        self.list: Final = _sync.to_streamed_response_wrapper(memory_stores.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(memory_stores.delete)
        self.archive: Final = _sync.to_streamed_response_wrapper(memory_stores.archive)

    @cached_property
    def memories(self) -> resources.beta.memory_stores.MemoriesWithStreamingResponse:
        """The memories in a store, by path."""
        return resources.beta.memory_stores.MemoriesWithStreamingResponse(self._memory_stores.memories)

    @cached_property
    def memory_versions(self) -> resources.beta.memory_stores.MemoryVersionsWithStreamingResponse:
        """How the memories in a store came to be what they are."""
        return resources.beta.memory_stores.MemoryVersionsWithStreamingResponse(
            self._memory_stores.memory_versions
        )


class AsyncMemoryStoresWithRawResponse:
    """`AsyncMemoryStores` with raw responses."""

    def __init__(self, memory_stores: AsyncMemoryStores) -> None:
        self._memory_stores = memory_stores
        self.create: Final = _async.async_to_raw_response_wrapper(memory_stores.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(memory_stores.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(memory_stores.update)
        self.list: Final = _async.async_to_raw_response_wrapper(memory_stores.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(memory_stores.delete)
        self.archive: Final = _async.async_to_raw_response_wrapper(memory_stores.archive)

    @cached_property
    def memories(self) -> resources.beta.memory_stores.AsyncMemoriesWithRawResponse:
        """The memories in a store, by path."""
        return resources.beta.memory_stores.AsyncMemoriesWithRawResponse(self._memory_stores.memories)

    @cached_property
    def memory_versions(self) -> resources.beta.memory_stores.AsyncMemoryVersionsWithRawResponse:
        """How the memories in a store came to be what they are."""
        return resources.beta.memory_stores.AsyncMemoryVersionsWithRawResponse(
            self._memory_stores.memory_versions
        )


class AsyncMemoryStoresWithStreamingResponse:
    """`AsyncMemoryStores` with streamed responses."""

    def __init__(self, memory_stores: AsyncMemoryStores) -> None:
        self._memory_stores = memory_stores
        self.create: Final = _async.async_to_streamed_response_wrapper(memory_stores.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(memory_stores.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(memory_stores.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(memory_stores.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(memory_stores.delete)
        self.archive: Final = _async.async_to_streamed_response_wrapper(memory_stores.archive)

    @cached_property
    def memories(self) -> resources.beta.memory_stores.AsyncMemoriesWithStreamingResponse:
        """The memories in a store, by path."""
        return resources.beta.memory_stores.AsyncMemoriesWithStreamingResponse(self._memory_stores.memories)

    @cached_property
    def memory_versions(self) -> resources.beta.memory_stores.AsyncMemoryVersionsWithStreamingResponse:
        """How the memories in a store came to be what they are."""
        return resources.beta.memory_stores.AsyncMemoryVersionsWithStreamingResponse(
            self._memory_stores.memory_versions
        )
