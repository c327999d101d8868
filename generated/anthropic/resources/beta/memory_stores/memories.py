# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Type, Union, cast

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_memory_stores_memories as _api
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
    "AsyncMemories",
    "AsyncMemoriesWithRawResponse",
    "AsyncMemoriesWithStreamingResponse",
    "Memories",
    "MemoriesWithRawResponse",
    "MemoriesWithStreamingResponse",
]


class Memories(SyncAPIResource):
    """The memories in a store, by path."""

    @cached_property
    def with_raw_response(self) -> MemoriesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return MemoriesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MemoriesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return MemoriesWithStreamingResponse(self)

    def create(
        self,
        memory_store_id: str,
        *,
        content: Optional[str],
        path: str,
        view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_memory_stores_types.BetaManagedAgentsMemory:
        """Write a new memory into a store, at a path that is still free.

        An existing memory is never overwritten: where the path is taken, the call fails with a
        `memory_path_conflict_error` that names the memory in the way. Update that one instead.

        Args:
            memory_store_id: ID of the memory store.
            content: Text of the memory. An empty string makes an empty memory. At most 102,400 bytes (100 kB)
                in UTF-8.
            path: Where in the store to put it: a path that starts with `/`, such as `/projects/plan.md`. At
                most 1,024 bytes; upper and lower case differ.

                Segments must not be empty, `.` or `..`; control and format characters are refused, and so is
                Unicode that is not in form NFC.
            view: Whether the answer repeats the content: `basic`, the default, leaves it out, `full` has it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            memory_store_id=memory_store_id,
            content=content,
            path=path,
            view=view,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_memory_stores_types.BetaManagedAgentsMemory, options)

    def retrieve(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_memory_stores_types.BetaManagedAgentsMemory:
        """Fetch a memory, with its content by default.

        Args:
            memory_id: ID of the memory.
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
            memory_id=memory_id,
            memory_store_id=memory_store_id,
            view=view,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_memory_stores_types.BetaManagedAgentsMemory, options)

    def update(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
        content: Union[str, None, Omit] = omit,
        path: Union[str, None, Omit] = omit,
        precondition: Union[beta_memory_stores_types.BetaManagedAgentsPreconditionParam, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_memory_stores_types.BetaManagedAgentsMemory:
        """Change a memory: its content, its path, or both.

        A new path renames the memory; its ID stays. Each change adds a version. Give a `precondition` to be
        sure that you do not overwrite what an agent or another caller wrote meanwhile.

        Args:
            memory_id: ID of the memory.
            memory_store_id: ID of the memory store.
            view: Whether the answer repeats the content: `basic`, the default, leaves it out, `full` has it.
            content: New text of the memory; it replaces the old one whole. At most 102,400 bytes (100 kB) in
                UTF-8. Omit it to only rename.
            path: New path, to move or rename the memory, by the same rules as when creating one. It has to be
                free. Omit it to leave the memory in place.
            precondition: What has to be true of the stored memory for the change to take place. If it is not,
                the call fails with `memory_precondition_failed_error` (409): fetch the memory, redo your
                edit, and try again. It still succeeds where the memory already is what you want to make of
                it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            memory_id=memory_id,
            memory_store_id=memory_store_id,
            view=view,
            content=content,
            path=path,
            precondition=precondition,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_memory_stores_types.BetaManagedAgentsMemory, options)

    def list(
        self,
        memory_store_id: str,
        *,
        depth: Union[int, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        path_prefix: Union[str, Omit] = omit,
        view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_memory_stores_types.BetaManagedAgentsMemoryListItem]:
        """List the memories of a store, as a whole or like one directory of it.

        Without `depth`, every memory below the prefix is listed. With it, whatever lies deeper is summed up
        as prefixes, which you can list in turn.

        Args:
            memory_store_id: ID of the memory store.
            depth: 1 lists only the direct children of `path_prefix`, and anything deeper appears as
                `memory_prefix` entries. With 0, or without it, all memories below are listed.
            limit: Page size: how many items one page holds, prefixes included, from 1 to 100, or to 20 with
                `view=full`. The default is 20.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            path_prefix: Return only memories below this directory, such as `/projects/`; the slash at the end
                is needed. Omit it for the whole store. It becomes part of the request's URL, so keep personal
                data and secrets out of it.
            view: Whether to return the contents: `basic`, the default, leaves them out; `full` has them, for
                pages of at most 20.
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
            depth=depth,
            limit=limit,
            page=page,
            path_prefix=path_prefix,
            view=view,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            cast(
                "Type[beta_memory_stores_types.BetaManagedAgentsMemoryListItem]",
                beta_memory_stores_types.BetaManagedAgentsMemoryListItem,
            ),
            SyncPageCursor[beta_memory_stores_types.BetaManagedAgentsMemoryListItem],
            options,
        )

    def delete(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        expected_content_sha256: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_memory_stores_types.BetaManagedAgentsDeletedMemory:
        """Delete a memory from its store.

        The deletion itself becomes a version, and earlier versions stay readable. To remove what they say,
        redact them.

        Args:
            memory_id: ID of the memory.
            memory_store_id: ID of the memory store.
            expected_content_sha256: SHA-256 of the content that you mean to delete, in hexadecimal. If the
                memory holds something else by now, the call fails and nothing is deleted. Omit it to delete
                whatever is there.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            memory_id=memory_id,
            memory_store_id=memory_store_id,
            expected_content_sha256=expected_content_sha256,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(
            beta_memory_stores_types.BetaManagedAgentsDeletedMemory, options
        )


class AsyncMemories(AsyncAPIResource):
    """The memories in a store, by path."""

    @cached_property
    def with_raw_response(self) -> AsyncMemoriesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncMemoriesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMemoriesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncMemoriesWithStreamingResponse(self)

    async def create(
        self,
        memory_store_id: str,
        *,
        content: Optional[str],
        path: str,
        view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_memory_stores_types.BetaManagedAgentsMemory:
        """Write a new memory into a store, at a path that is still free.

        An existing memory is never overwritten: where the path is taken, the call fails with a
        `memory_path_conflict_error` that names the memory in the way. Update that one instead.

        Args:
            memory_store_id: ID of the memory store.
            content: Text of the memory. An empty string makes an empty memory. At most 102,400 bytes (100 kB)
                in UTF-8.
            path: Where in the store to put it: a path that starts with `/`, such as `/projects/plan.md`. At
                most 1,024 bytes; upper and lower case differ.

                Segments must not be empty, `.` or `..`; control and format characters are refused, and so is
                Unicode that is not in form NFC.
            view: Whether the answer repeats the content: `basic`, the default, leaves it out, `full` has it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            memory_store_id=memory_store_id,
            content=content,
            path=path,
            view=view,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_memory_stores_types.BetaManagedAgentsMemory, options)

    async def retrieve(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_memory_stores_types.BetaManagedAgentsMemory:
        """Fetch a memory, with its content by default.

        Args:
            memory_id: ID of the memory.
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
            memory_id=memory_id,
            memory_store_id=memory_store_id,
            view=view,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_memory_stores_types.BetaManagedAgentsMemory, options)

    async def update(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
        content: Union[str, None, Omit] = omit,
        path: Union[str, None, Omit] = omit,
        precondition: Union[beta_memory_stores_types.BetaManagedAgentsPreconditionParam, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_memory_stores_types.BetaManagedAgentsMemory:
        """Change a memory: its content, its path, or both.

        A new path renames the memory; its ID stays. Each change adds a version. Give a `precondition` to be
        sure that you do not overwrite what an agent or another caller wrote meanwhile.

        Args:
            memory_id: ID of the memory.
            memory_store_id: ID of the memory store.
            view: Whether the answer repeats the content: `basic`, the default, leaves it out, `full` has it.
            content: New text of the memory; it replaces the old one whole. At most 102,400 bytes (100 kB) in
                UTF-8. Omit it to only rename.
            path: New path, to move or rename the memory, by the same rules as when creating one. It has to be
                free. Omit it to leave the memory in place.
            precondition: What has to be true of the stored memory for the change to take place. If it is not,
                the call fails with `memory_precondition_failed_error` (409): fetch the memory, redo your
                edit, and try again. It still succeeds where the memory already is what you want to make of
                it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            memory_id=memory_id,
            memory_store_id=memory_store_id,
            view=view,
            content=content,
            path=path,
            precondition=precondition,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_memory_stores_types.BetaManagedAgentsMemory, options)

    def list(
        self,
        memory_store_id: str,
        *,
        depth: Union[int, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        path_prefix: Union[str, Omit] = omit,
        view: Union[beta_memory_stores_types.BetaManagedAgentsMemoryView, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_memory_stores_types.BetaManagedAgentsMemoryListItem,
        AsyncPageCursor[beta_memory_stores_types.BetaManagedAgentsMemoryListItem],
    ]:
        """List the memories of a store, as a whole or like one directory of it.

        Without `depth`, every memory below the prefix is listed. With it, whatever lies deeper is summed up
        as prefixes, which you can list in turn.

        Args:
            memory_store_id: ID of the memory store.
            depth: 1 lists only the direct children of `path_prefix`, and anything deeper appears as
                `memory_prefix` entries. With 0, or without it, all memories below are listed.
            limit: Page size: how many items one page holds, prefixes included, from 1 to 100, or to 20 with
                `view=full`. The default is 20.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            path_prefix: Return only memories below this directory, such as `/projects/`; the slash at the end
                is needed. Omit it for the whole store. It becomes part of the request's URL, so keep personal
                data and secrets out of it.
            view: Whether to return the contents: `basic`, the default, leaves them out; `full` has them, for
                pages of at most 20.
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
            depth=depth,
            limit=limit,
            page=page,
            path_prefix=path_prefix,
            view=view,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            cast(
                "Type[beta_memory_stores_types.BetaManagedAgentsMemoryListItem]",
                beta_memory_stores_types.BetaManagedAgentsMemoryListItem,
            ),
            AsyncPageCursor[beta_memory_stores_types.BetaManagedAgentsMemoryListItem],
            options,
        )

    async def delete(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        expected_content_sha256: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_memory_stores_types.BetaManagedAgentsDeletedMemory:
        """Delete a memory from its store.

        The deletion itself becomes a version, and earlier versions stay readable. To remove what they say,
        redact them.

        Args:
            memory_id: ID of the memory.
            memory_store_id: ID of the memory store.
            expected_content_sha256: SHA-256 of the content that you mean to delete, in hexadecimal. If the
                memory holds something else by now, the call fails and nothing is deleted. Omit it to delete
                whatever is there.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            memory_id=memory_id,
            memory_store_id=memory_store_id,
            expected_content_sha256=expected_content_sha256,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            beta_memory_stores_types.BetaManagedAgentsDeletedMemory, options
        )


class MemoriesWithRawResponse:
    """`Memories` with raw responses."""

    def __init__(self, memories: Memories) -> None:
        self._memories = memories
        self.create: Final = _sync.to_raw_response_wrapper(memories.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(memories.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(memories.update)
        self.list: Final = _sync.to_raw_response_wrapper(memories.list)
        self.delete: Final = _sync.to_raw_response_wrapper(memories.delete)


class MemoriesWithStreamingResponse:
    """`Memories` with streamed responses."""

    def __init__(self, memories: Memories) -> None:
        self._memories = memories
        self.create: Final = _sync.to_streamed_response_wrapper(memories.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(memories.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(memories.update)
        self.list: Final = _sync.to_streamed_response_wrapper(memories.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(memories.delete)


class AsyncMemoriesWithRawResponse:
    """`AsyncMemories` with raw responses."""

    def __init__(self, memories: AsyncMemories) -> None:
        self._memories = memories
        self.create: Final = _async.async_to_raw_response_wrapper(memories.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(memories.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(memories.update)
        self.list: Final = _async.async_to_raw_response_wrapper(memories.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(memories.delete)


class AsyncMemoriesWithStreamingResponse:
    """`AsyncMemories` with streamed responses."""

    def __init__(self, memories: AsyncMemories) -> None:
        self._memories = memories
        self.create: Final = _async.async_to_streamed_response_wrapper(memories.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(memories.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(memories.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(memories.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(memories.delete)
