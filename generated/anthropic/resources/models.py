# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import models as _api
from anthropic._async.page import AsyncPage
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPage
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncModels",
    "AsyncModelsWithRawResponse",
    "AsyncModelsWithStreamingResponse",
    "Models",
    "ModelsWithRawResponse",
    "ModelsWithStreamingResponse",
]


class Models(SyncAPIResource):
    """List the available models with their limits and capabilities."""

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ModelsWithStreamingResponse(self)

    def retrieve(
        self,
        model_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.ModelInfo:
        """Look up a model, or find out which model an alias stands for.

        Args:
            model_id: ID or alias of a model, as accepted in the `model` field of a message request.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            model_id=model_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(types.ModelInfo, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        lifecycle: Union[List[Literal["active", "deprecated", "retired"]], Omit] = omit,
        limit: Union[int, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPage[types.ModelInfo]:
        """List the models that are available, the most recently released first.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            lifecycle: Only models at this point of their life; several may be given.
            limit: Page size, from 1 to 1000.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            lifecycle=lifecycle,
            limit=limit,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            types.ModelInfo, SyncPage[types.ModelInfo], options
        )


class AsyncModels(AsyncAPIResource):
    """List the available models with their limits and capabilities."""

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncModelsWithStreamingResponse(self)

    async def retrieve(
        self,
        model_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> types.ModelInfo:
        """Look up a model, or find out which model an alias stands for.

        Args:
            model_id: ID or alias of a model, as accepted in the `model` field of a message request.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            model_id=model_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(types.ModelInfo, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        lifecycle: Union[List[Literal["active", "deprecated", "retired"]], Omit] = omit,
        limit: Union[int, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[types.ModelInfo, AsyncPage[types.ModelInfo]]:
        """List the models that are available, the most recently released first.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            lifecycle: Only models at this point of their life; several may be given.
            limit: Page size, from 1 to 1000.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            lifecycle=lifecycle,
            limit=limit,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            types.ModelInfo, AsyncPage[types.ModelInfo], options
        )


class ModelsWithRawResponse:
    """`Models` with raw responses."""

    def __init__(self, models: Models) -> None:
        self._models = models
        self.retrieve: Final = _sync.to_raw_response_wrapper(models.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(models.list)


class ModelsWithStreamingResponse:
    """`Models` with streamed responses."""

    def __init__(self, models: Models) -> None:
        self._models = models
        self.retrieve: Final = _sync.to_streamed_response_wrapper(models.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(models.list)


class AsyncModelsWithRawResponse:
    """`AsyncModels` with raw responses."""

    def __init__(self, models: AsyncModels) -> None:
        self._models = models
        self.retrieve: Final = _async.async_to_raw_response_wrapper(models.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(models.list)


class AsyncModelsWithStreamingResponse:
    """`AsyncModels` with streamed responses."""

    def __init__(self, models: AsyncModels) -> None:
        self._models = models
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(models.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(models.list)
