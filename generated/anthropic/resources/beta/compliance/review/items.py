# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_compliance_review_items as _api
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.compliance import review as beta_compliance_review_types

__all__ = [
    "AsyncItems",
    "AsyncItemsWithRawResponse",
    "AsyncItemsWithStreamingResponse",
    "Items",
    "ItemsWithRawResponse",
    "ItemsWithStreamingResponse",
]


class Items(SyncAPIResource):
    """What a case is about."""

    @cached_property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ItemsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ItemsWithStreamingResponse(self)

    def retrieve(
        self,
        item_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_compliance_review_types.BetaComplianceReviewItem:
        """Fetch a compliance review item: a message that was read in a review.

        The content can be fetched only until `content_expires_at`, and not where no copy of it is at hand.

        Args:
            item_id: ID of the item.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            user_profile_id: ID of the user profile that the request is attributed to.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            item_id=item_id,
            betas=betas,
            user_profile_id=user_profile_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_compliance_review_types.BetaComplianceReviewItem, options)


class AsyncItems(AsyncAPIResource):
    """What a case is about."""

    @cached_property
    def with_raw_response(self) -> AsyncItemsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncItemsWithStreamingResponse(self)

    async def retrieve(
        self,
        item_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        user_profile_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_compliance_review_types.BetaComplianceReviewItem:
        """Fetch a compliance review item: a message that was read in a review.

        The content can be fetched only until `content_expires_at`, and not where no copy of it is at hand.

        Args:
            item_id: ID of the item.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            user_profile_id: ID of the user profile that the request is attributed to.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            item_id=item_id,
            betas=betas,
            user_profile_id=user_profile_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_compliance_review_types.BetaComplianceReviewItem, options
        )


class ItemsWithRawResponse:
    """`Items` with raw responses."""

    def __init__(self, items: Items) -> None:
        self._items = items
        self.retrieve: Final = _sync.to_raw_response_wrapper(items.retrieve)


class ItemsWithStreamingResponse:
    """`Items` with streamed responses."""

    def __init__(self, items: Items) -> None:
        self._items = items
        self.retrieve: Final = _sync.to_streamed_response_wrapper(items.retrieve)


class AsyncItemsWithRawResponse:
    """`AsyncItems` with raw responses."""

    def __init__(self, items: AsyncItems) -> None:
        self._items = items
        self.retrieve: Final = _async.async_to_raw_response_wrapper(items.retrieve)


class AsyncItemsWithStreamingResponse:
    """`AsyncItems` with streamed responses."""

    def __init__(self, items: AsyncItems) -> None:
        self._items = items
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(items.retrieve)
