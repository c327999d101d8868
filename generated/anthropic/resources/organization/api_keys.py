# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import organization_api_keys as _api
from anthropic._async.page import AsyncPage
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPage
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import organization as organization_types

__all__ = [
    "APIKeys",
    "APIKeysWithRawResponse",
    "APIKeysWithStreamingResponse",
    "AsyncAPIKeys",
    "AsyncAPIKeysWithRawResponse",
    "AsyncAPIKeysWithStreamingResponse",
]


class APIKeys(SyncAPIResource):
    """List the API keys of an organization, and rename or disable them."""

    @cached_property
    def with_raw_response(self) -> APIKeysWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return APIKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> APIKeysWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return APIKeysWithStreamingResponse(self)

    def retrieve(
        self,
        api_key_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.APIKey:
        """Fetch an API key.

        Args:
            api_key_id: ID of the API key.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            api_key_id=api_key_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(organization_types.APIKey, options)

    def update(
        self,
        api_key_id: str,
        *,
        name: Union[str, None, Omit] = omit,
        status: Union[Literal["active", "archived", "inactive"], None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.APIKey:
        """Change the name or status of an API key.

        Args:
            api_key_id: ID of the API key.
            name: New name of the key; unchanged when left out or null.
            status: New status of the key; unchanged when left out or null. Only an `active` key can be used.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            api_key_id=api_key_id,
            name=name,
            status=status,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.APIKey, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        created_by_user_id: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        status: Union[Literal["active", "archived", "expired", "inactive"], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPage[organization_types.APIKey]:
        """List the API keys of the organization, page by page.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            created_by_user_id: Only keys created by the user with this ID.
            limit: Page size, from 1 to 1000.
            status: Only keys with this status.
            workspace_id: Only keys of the workspace with this ID.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            created_by_user_id=created_by_user_id,
            limit=limit,
            status=status,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.APIKey, SyncPage[organization_types.APIKey], options
        )


class AsyncAPIKeys(AsyncAPIResource):
    """List the API keys of an organization, and rename or disable them."""

    @cached_property
    def with_raw_response(self) -> AsyncAPIKeysWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncAPIKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAPIKeysWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncAPIKeysWithStreamingResponse(self)

    async def retrieve(
        self,
        api_key_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.APIKey:
        """Fetch an API key.

        Args:
            api_key_id: ID of the API key.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            api_key_id=api_key_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(organization_types.APIKey, options)

    async def update(
        self,
        api_key_id: str,
        *,
        name: Union[str, None, Omit] = omit,
        status: Union[Literal["active", "archived", "inactive"], None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.APIKey:
        """Change the name or status of an API key.

        Args:
            api_key_id: ID of the API key.
            name: New name of the key; unchanged when left out or null.
            status: New status of the key; unchanged when left out or null. Only an `active` key can be used.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            api_key_id=api_key_id,
            name=name,
            status=status,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.APIKey, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        created_by_user_id: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        status: Union[Literal["active", "archived", "expired", "inactive"], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[organization_types.APIKey, AsyncPage[organization_types.APIKey]]:
        """List the API keys of the organization, page by page.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            created_by_user_id: Only keys created by the user with this ID.
            limit: Page size, from 1 to 1000.
            status: Only keys with this status.
            workspace_id: Only keys of the workspace with this ID.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            created_by_user_id=created_by_user_id,
            limit=limit,
            status=status,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.APIKey, AsyncPage[organization_types.APIKey], options
        )


class APIKeysWithRawResponse:
    """`APIKeys` with raw responses."""

    def __init__(self, api_keys: APIKeys) -> None:
        self._api_keys = api_keys
        self.retrieve: Final = _sync.to_raw_response_wrapper(api_keys.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(api_keys.update)
        self.list: Final = _sync.to_raw_response_wrapper(api_keys.list)


class APIKeysWithStreamingResponse:
    """`APIKeys` with streamed responses."""

    def __init__(self, api_keys: APIKeys) -> None:
        self._api_keys = api_keys
        self.retrieve: Final = _sync.to_streamed_response_wrapper(api_keys.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(api_keys.update)
        self.list: Final = _sync.to_streamed_response_wrapper(api_keys.list)


class AsyncAPIKeysWithRawResponse:
    """`AsyncAPIKeys` with raw responses."""

    def __init__(self, api_keys: AsyncAPIKeys) -> None:
        self._api_keys = api_keys
        self.retrieve: Final = _async.async_to_raw_response_wrapper(api_keys.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(api_keys.update)
        self.list: Final = _async.async_to_raw_response_wrapper(api_keys.list)


class AsyncAPIKeysWithStreamingResponse:
    """`AsyncAPIKeys` with streamed responses."""

    def __init__(self, api_keys: AsyncAPIKeys) -> None:
        self._api_keys = api_keys
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(api_keys.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(api_keys.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(api_keys.list)
