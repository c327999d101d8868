# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Iterable, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import messages_batches as _api
from anthropic._async.page import AsyncPage
from anthropic._async.paginator import AsyncPaginator
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync._resources.batch_results import BatchResults
from anthropic._sync.page import SyncPage
from anthropic.lib._resources._async.batch_results import AsyncBatchResults
from anthropic.types import messages as messages_types
from anthropic.types.messages import batch_create_params

__all__ = [
    "AsyncBatches",
    "AsyncBatchesWithRawResponse",
    "AsyncBatchesWithStreamingResponse",
    "Batches",
    "BatchesWithRawResponse",
    "BatchesWithStreamingResponse",
]


class Batches(BatchResults):
    """Process many message requests asynchronously, at reduced cost, within 24 hours."""

    @cached_property
    def with_raw_response(self) -> BatchesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return BatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BatchesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return BatchesWithStreamingResponse(self)

    def create(
        self,
        *,
        requests: Iterable[batch_create_params.Request],
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> messages_types.MessageBatch:
        """Submit up to 100,000 message requests to be processed in the background.

        The requests are independent of each other and are processed in any order. The batch is done when its
        `processing_status` is `ended`, at the latest 24 hours after its creation; then fetch the results, and
        match them to requests by `custom_id`.

        Args:
            requests: The requests, 256 MB in total at most.
            user_profile_id: User profile that all requests of the batch are attributed to, for callers who
                act on behalf of somebody outside their organization. A request of the batch that names
                another profile ends in an error. Needs a `user-profiles` beta in the `anthropic-beta` header.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            requests=requests,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(messages_types.MessageBatch, options)

    def retrieve(
        self,
        message_batch_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> messages_types.MessageBatch:
        """Look up a batch, to follow its progress.

        May be called as often as needed while the batch is being processed; `processing_status` tells when to
        fetch the results.

        Args:
            message_batch_id: ID of the batch, as given in the answer to its creation.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(messages_types.MessageBatch, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPage[messages_types.MessageBatch]:
        """List the batches of the workspace, newest first.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            limit: Page size, from 1 to 1000.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            limit=limit,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            messages_types.MessageBatch, SyncPage[messages_types.MessageBatch], options
        )

    def delete(
        self,
        message_batch_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> messages_types.DeletedMessageBatch:
        """Delete a batch together with its results.

        Only a batch that has ended can be deleted; cancel one that is still being processed first.

        Args:
            message_batch_id: ID of the batch, as given in the answer to its creation.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(messages_types.DeletedMessageBatch, options)

    def cancel(
        self,
        message_batch_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> messages_types.MessageBatch:
        """Stop processing a batch.

        The batch is `canceling` at first, while requests that cannot be interrupted run to their end, and
        `ended` afterwards. Results of requests that had finished are kept; the rest are reported as
        `canceled`.

        Args:
            message_batch_id: ID of the batch, as given in the answer to its creation.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_cancel(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(messages_types.MessageBatch, options)


class AsyncBatches(AsyncBatchResults):
    """Process many message requests asynchronously, at reduced cost, within 24 hours."""

    @cached_property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncBatchesWithStreamingResponse(self)

    async def create(
        self,
        *,
        requests: Iterable[batch_create_params.Request],
        user_profile_id: Union[str, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> messages_types.MessageBatch:
        """Submit up to 100,000 message requests to be processed in the background.

        The requests are independent of each other and are processed in any order. The batch is done when its
        `processing_status` is `ended`, at the latest 24 hours after its creation; then fetch the results, and
        match them to requests by `custom_id`.

        Args:
            requests: The requests, 256 MB in total at most.
            user_profile_id: User profile that all requests of the batch are attributed to, for callers who
                act on behalf of somebody outside their organization. A request of the batch that names
                another profile ends in an error. Needs a `user-profiles` beta in the `anthropic-beta` header.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            requests=requests,
            user_profile_id=user_profile_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(messages_types.MessageBatch, options)

    async def retrieve(
        self,
        message_batch_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> messages_types.MessageBatch:
        """Look up a batch, to follow its progress.

        May be called as often as needed while the batch is being processed; `processing_status` tells when to
        fetch the results.

        Args:
            message_batch_id: ID of the batch, as given in the answer to its creation.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(messages_types.MessageBatch, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[messages_types.MessageBatch, AsyncPage[messages_types.MessageBatch]]:
        """List the batches of the workspace, newest first.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            limit: Page size, from 1 to 1000.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            limit=limit,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            messages_types.MessageBatch, AsyncPage[messages_types.MessageBatch], options
        )

    async def delete(
        self,
        message_batch_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> messages_types.DeletedMessageBatch:
        """Delete a batch together with its results.

        Only a batch that has ended can be deleted; cancel one that is still being processed first.

        Args:
            message_batch_id: ID of the batch, as given in the answer to its creation.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(messages_types.DeletedMessageBatch, options)

    async def cancel(
        self,
        message_batch_id: str,
        *,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> messages_types.MessageBatch:
        """Stop processing a batch.

        The batch is `canceling` at first, while requests that cannot be interrupted run to their end, and
        `ended` afterwards. Results of requests that had finished are kept; the rest are reported as
        `canceled`.

        Args:
            message_batch_id: ID of the batch, as given in the answer to its creation.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_cancel(
            message_batch_id=message_batch_id,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(messages_types.MessageBatch, options)


class BatchesWithRawResponse:
    """`Batches` with raw responses."""

    def __init__(self, batches: Batches) -> None:
        self._batches = batches
        self.create: Final = _sync.to_raw_response_wrapper(batches.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(batches.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(batches.list)
        self.delete: Final = _sync.to_raw_response_wrapper(batches.delete)
        self.cancel: Final = _sync.to_raw_response_wrapper(batches.cancel)
        self.results: Final = _sync.to_raw_response_wrapper(batches.results)


class BatchesWithStreamingResponse:
    """`Batches` with streamed responses."""

    def __init__(self, batches: Batches) -> None:
        self._batches = batches
        self.create: Final = _sync.to_streamed_response_wrapper(batches.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(batches.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(batches.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(batches.delete)
        self.cancel: Final = _sync.to_streamed_response_wrapper(batches.cancel)
        self.results: Final = _sync.to_streamed_response_wrapper(batches.results)


class AsyncBatchesWithRawResponse:
    """`AsyncBatches` with raw responses."""

    def __init__(self, batches: AsyncBatches) -> None:
        self._batches = batches
        self.create: Final = _async.async_to_raw_response_wrapper(batches.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(batches.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(batches.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(batches.delete)
        self.cancel: Final = _async.async_to_raw_response_wrapper(batches.cancel)
        self.results: Final = _async.async_to_raw_response_wrapper(batches.results)


class AsyncBatchesWithStreamingResponse:
    """`AsyncBatches` with streamed responses."""

    def __init__(self, batches: AsyncBatches) -> None:
        self._batches = batches
        self.create: Final = _async.async_to_streamed_response_wrapper(batches.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(batches.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(batches.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(batches.delete)
        self.cancel: Final = _async.async_to_streamed_response_wrapper(batches.cancel)
        self.results: Final = _async.async_to_streamed_response_wrapper(batches.results)
