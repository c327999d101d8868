# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Final, Iterable, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_dreams as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import beta as beta_types
from anthropic.types.beta import dream_create_params

__all__ = [
    "AsyncDreams",
    "AsyncDreamsWithRawResponse",
    "AsyncDreamsWithStreamingResponse",
    "Dreams",
    "DreamsWithRawResponse",
    "DreamsWithStreamingResponse",
]


class Dreams(SyncAPIResource):
    """Have memories reworked in the background."""

    @cached_property
    def with_raw_response(self) -> DreamsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return DreamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DreamsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return DreamsWithStreamingResponse(self)

    def create(
        self,
        *,
        inputs: Iterable[beta_types.BetaDreamInputParam],
        model: dream_create_params.Model,
        instructions: Union[str, None, Omit] = omit,
        output_behavior: Union[beta_types.BetaOutputBehaviorParam, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaDream:
        """Start a dream: a job that works through a memory store and past sessions, and writes a better
        organized store.

        It runs asynchronously: the answer is a dream that is `pending`; fetch it again until it
        is `completed`, `failed` or `canceled`. By default the result goes into a new memory
        store, which begins as a copy of the input; the input stays untouched, so that you can
        compare the two before use.

        Dreams are a research preview: requests and answers may change at short notice.

        Args:
            inputs: What the dream works from: a memory store to improve, and sessions to learn from.
            model: Model that does the work: its ID, or an object that also sets the speed.
            instructions: What the dream should pay attention to, in plain words, such as topics to keep or
                how to name paths. At most 4,096 characters.
            output_behavior: Where the result goes. A new memory store by default.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            inputs=inputs,
            model=model,
            instructions=instructions,
            output_behavior=output_behavior,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaDream, options)

    def retrieve(
        self,
        dream_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaDream:
        """Fetch a dream: its status, what it writes to, and the tokens it has used.

        Args:
            dream_id: ID of the dream.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            dream_id=dream_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_types.BetaDream, options)

    def list(
        self,
        *,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        statuses: Union[List[beta_types.BetaDreamStatus], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_types.BetaDream]:
        """List the dreams of the workspace, page by page.

        Args:
            created_at_gt: Return only items created after this time.
            created_at_lt: Return only items created before this time.
            include_archived: Return archived dreams too; left out by default.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            statuses: Return only dreams in one of these states. Omit it for all.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            created_at_gt=created_at_gt,
            created_at_lt=created_at_lt,
            include_archived=include_archived,
            limit=limit,
            page=page,
            statuses=statuses,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.BetaDream, SyncPageCursor[beta_types.BetaDream], options
        )

    def archive(
        self,
        dream_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaDream:
        """Archive a dream: it no longer shows in lists unless archived ones are asked for.

        Args:
            dream_id: ID of the dream.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            dream_id=dream_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaDream, options)

    def cancel(
        self,
        dream_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaDream:
        """Stop a dream that is `pending` or `running`.

        Its output store may be left unfinished; delete that store if you have no use for it.

        Args:
            dream_id: ID of the dream.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_cancel(
            dream_id=dream_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaDream, options)


class AsyncDreams(AsyncAPIResource):
    """Have memories reworked in the background."""

    @cached_property
    def with_raw_response(self) -> AsyncDreamsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncDreamsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDreamsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncDreamsWithStreamingResponse(self)

    async def create(
        self,
        *,
        inputs: Iterable[beta_types.BetaDreamInputParam],
        model: dream_create_params.Model,
        instructions: Union[str, None, Omit] = omit,
        output_behavior: Union[beta_types.BetaOutputBehaviorParam, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaDream:
        """Start a dream: a job that works through a memory store and past sessions, and writes a better
        organized store.

        It runs asynchronously: the answer is a dream that is `pending`; fetch it again until it
        is `completed`, `failed` or `canceled`. By default the result goes into a new memory
        store, which begins as a copy of the input; the input stays untouched, so that you can
        compare the two before use.

        Dreams are a research preview: requests and answers may change at short notice.

        Args:
            inputs: What the dream works from: a memory store to improve, and sessions to learn from.
            model: Model that does the work: its ID, or an object that also sets the speed.
            instructions: What the dream should pay attention to, in plain words, such as topics to keep or
                how to name paths. At most 4,096 characters.
            output_behavior: Where the result goes. A new memory store by default.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            inputs=inputs,
            model=model,
            instructions=instructions,
            output_behavior=output_behavior,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaDream, options)

    async def retrieve(
        self,
        dream_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaDream:
        """Fetch a dream: its status, what it writes to, and the tokens it has used.

        Args:
            dream_id: ID of the dream.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            dream_id=dream_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_types.BetaDream, options)

    def list(
        self,
        *,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        statuses: Union[List[beta_types.BetaDreamStatus], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[beta_types.BetaDream, AsyncPageCursor[beta_types.BetaDream]]:
        """List the dreams of the workspace, page by page.

        Args:
            created_at_gt: Return only items created after this time.
            created_at_lt: Return only items created before this time.
            include_archived: Return archived dreams too; left out by default.
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            statuses: Return only dreams in one of these states. Omit it for all.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            created_at_gt=created_at_gt,
            created_at_lt=created_at_lt,
            include_archived=include_archived,
            limit=limit,
            page=page,
            statuses=statuses,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.BetaDream, AsyncPageCursor[beta_types.BetaDream], options
        )

    async def archive(
        self,
        dream_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaDream:
        """Archive a dream: it no longer shows in lists unless archived ones are asked for.

        Args:
            dream_id: ID of the dream.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            dream_id=dream_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaDream, options)

    async def cancel(
        self,
        dream_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaDream:
        """Stop a dream that is `pending` or `running`.

        Its output store may be left unfinished; delete that store if you have no use for it.

        Args:
            dream_id: ID of the dream.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_cancel(
            dream_id=dream_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaDream, options)


class DreamsWithRawResponse:
    """`Dreams` with raw responses."""

    def __init__(self, dreams: Dreams) -> None:
        self._dreams = dreams
        self.create: Final = _sync.to_raw_response_wrapper(dreams.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(dreams.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(dreams.list)
        self.archive: Final = _sync.to_raw_response_wrapper(dreams.archive)
        self.cancel: Final = _sync.to_raw_response_wrapper(dreams.cancel)


class DreamsWithStreamingResponse:
    """`Dreams` with streamed responses."""

    def __init__(self, dreams: Dreams) -> None:
        self._dreams = dreams
        self.create: Final = _sync.to_streamed_response_wrapper(dreams.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(dreams.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(dreams.list)
        self.archive: Final = _sync.to_streamed_response_wrapper(dreams.archive)
        self.cancel: Final = _sync.to_streamed_response_wrapper(dreams.cancel)


class AsyncDreamsWithRawResponse:
    """`AsyncDreams` with raw responses."""

    def __init__(self, dreams: AsyncDreams) -> None:
        self._dreams = dreams
        self.create: Final = _async.async_to_raw_response_wrapper(dreams.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(dreams.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(dreams.list)
        self.archive: Final = _async.async_to_raw_response_wrapper(dreams.archive)
        self.cancel: Final = _async.async_to_raw_response_wrapper(dreams.cancel)


class AsyncDreamsWithStreamingResponse:
    """`AsyncDreams` with streamed responses."""

    def __init__(self, dreams: AsyncDreams) -> None:
        self._dreams = dreams
        self.create: Final = _async.async_to_streamed_response_wrapper(dreams.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(dreams.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(dreams.list)
        self.archive: Final = _async.async_to_streamed_response_wrapper(dreams.archive)
        self.cancel: Final = _async.async_to_streamed_response_wrapper(dreams.cancel)
