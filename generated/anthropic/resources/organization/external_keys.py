# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import organization_external_keys as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import organization as organization_types
from anthropic.types.organization import external_key_create_params, external_key_update_params

__all__ = [
    "AsyncExternalKeys",
    "AsyncExternalKeysWithRawResponse",
    "AsyncExternalKeysWithStreamingResponse",
    "ExternalKeys",
    "ExternalKeysWithRawResponse",
    "ExternalKeysWithStreamingResponse",
]


class ExternalKeys(SyncAPIResource):
    """Encrypt what is stored with keys of your own key management service."""

    @cached_property
    def with_raw_response(self) -> ExternalKeysWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ExternalKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ExternalKeysWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ExternalKeysWithStreamingResponse(self)

    def create(
        self,
        *,
        provider_config: external_key_create_params.ProviderConfig,
        display_name: Union[str, None, Omit] = omit,
        geo: Union[Literal["us"], Omit] = omit,
        user_profile_id: Union[str, None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.ExternalKey:
        """Register an external key.

        An external key is an encryption key in a key management service of your own, with which data of the
        organization is encrypted. Registering it does not put it to use; a workspace refers to it by
        `external_key_id`.

        Args:
            provider_config: Where the key is: in AWS, Google Cloud or Azure, with what is needed to reach it.
            display_name: Name of the key for people to read; none when left out or null.
            geo: Geographic region that the key is for.
            user_profile_id: ID of the user profile that the key belongs to; none when left out or null.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            provider_config=provider_config,
            display_name=display_name,
            geo=geo,
            user_profile_id=user_profile_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.ExternalKey, options)

    def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.ExternalKey:
        """Fetch an external key.

        Args:
            external_key_id: ID of the external key.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            external_key_id=external_key_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(organization_types.ExternalKey, options)

    def update(
        self,
        external_key_id: str,
        *,
        display_name: Union[str, None, Omit] = omit,
        geo: Union[Literal["us"], None, Omit] = omit,
        provider_config: Union[external_key_update_params.ProviderConfig, None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.ExternalKey:
        """Change an external key.

        Args:
            external_key_id: ID of the external key.
            display_name: New name of the key for people to read; unchanged when left out.
            geo: New geographic region that the key is for; unchanged when left out or null.
            provider_config: New place of the key: in AWS, Google Cloud or Azure. Unchanged when left out or
                null.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            external_key_id=external_key_id,
            display_name=display_name,
            geo=geo,
            provider_config=provider_config,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.ExternalKey, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[organization_types.ExternalKey]:
        """List the external keys of the organization, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.ExternalKey, SyncPageCursor[organization_types.ExternalKey], options
        )

    def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.ExternalKeyDeleteResponse:
        """Delete an external key.

        Removes the registration only; the key in your key management service remains.

        Args:
            external_key_id: ID of the external key.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            external_key_id=external_key_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(organization_types.ExternalKeyDeleteResponse, options)

    def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.ExternalKeyValidateResponse:
        """Check whether an external key can be used.

        A key that cannot be used is reported in the answer (`status` and `error`), not as an error of the
        request.

        Args:
            external_key_id: ID of the external key.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_validate(
            external_key_id=external_key_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.ExternalKeyValidateResponse, options)


class AsyncExternalKeys(AsyncAPIResource):
    """Encrypt what is stored with keys of your own key management service."""

    @cached_property
    def with_raw_response(self) -> AsyncExternalKeysWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncExternalKeysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncExternalKeysWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncExternalKeysWithStreamingResponse(self)

    async def create(
        self,
        *,
        provider_config: external_key_create_params.ProviderConfig,
        display_name: Union[str, None, Omit] = omit,
        geo: Union[Literal["us"], Omit] = omit,
        user_profile_id: Union[str, None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.ExternalKey:
        """Register an external key.

        An external key is an encryption key in a key management service of your own, with which data of the
        organization is encrypted. Registering it does not put it to use; a workspace refers to it by
        `external_key_id`.

        Args:
            provider_config: Where the key is: in AWS, Google Cloud or Azure, with what is needed to reach it.
            display_name: Name of the key for people to read; none when left out or null.
            geo: Geographic region that the key is for.
            user_profile_id: ID of the user profile that the key belongs to; none when left out or null.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            provider_config=provider_config,
            display_name=display_name,
            geo=geo,
            user_profile_id=user_profile_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.ExternalKey, options)

    async def retrieve(
        self,
        external_key_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.ExternalKey:
        """Fetch an external key.

        Args:
            external_key_id: ID of the external key.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            external_key_id=external_key_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(organization_types.ExternalKey, options)

    async def update(
        self,
        external_key_id: str,
        *,
        display_name: Union[str, None, Omit] = omit,
        geo: Union[Literal["us"], None, Omit] = omit,
        provider_config: Union[external_key_update_params.ProviderConfig, None, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.ExternalKey:
        """Change an external key.

        Args:
            external_key_id: ID of the external key.
            display_name: New name of the key for people to read; unchanged when left out.
            geo: New geographic region that the key is for; unchanged when left out or null.
            provider_config: New place of the key: in AWS, Google Cloud or Azure. Unchanged when left out or
                null.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            external_key_id=external_key_id,
            display_name=display_name,
            geo=geo,
            provider_config=provider_config,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.ExternalKey, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[organization_types.ExternalKey, AsyncPageCursor[organization_types.ExternalKey]]:
        """List the external keys of the organization, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            organization_types.ExternalKey, AsyncPageCursor[organization_types.ExternalKey], options
        )

    async def delete(
        self,
        external_key_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.ExternalKeyDeleteResponse:
        """Delete an external key.

        Removes the registration only; the key in your key management service remains.

        Args:
            external_key_id: ID of the external key.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            external_key_id=external_key_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(organization_types.ExternalKeyDeleteResponse, options)

    async def validate(
        self,
        external_key_id: str,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.ExternalKeyValidateResponse:
        """Check whether an external key can be used.

        A key that cannot be used is reported in the answer (`status` and `error`), not as an error of the
        request.

        Args:
            external_key_id: ID of the external key.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_validate(
            external_key_id=external_key_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.ExternalKeyValidateResponse, options)


class ExternalKeysWithRawResponse:
    """`ExternalKeys` with raw responses."""

    def __init__(self, external_keys: ExternalKeys) -> None:
        self._external_keys = external_keys
        self.create: Final = _sync.to_raw_response_wrapper(external_keys.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(external_keys.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(external_keys.update)
        self.list: Final = _sync.to_raw_response_wrapper(external_keys.list)
        self.delete: Final = _sync.to_raw_response_wrapper(external_keys.delete)
        self.validate: Final = _sync.to_raw_response_wrapper(external_keys.validate)


class ExternalKeysWithStreamingResponse:
    """`ExternalKeys` with streamed responses."""

    def __init__(self, external_keys: ExternalKeys) -> None:
        self._external_keys = external_keys
        self.create: Final = _sync.to_streamed_response_wrapper(external_keys.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(external_keys.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(external_keys.update)
        self.list: Final = _sync.to_streamed_response_wrapper(external_keys.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(external_keys.delete)
        self.validate: Final = _sync.to_streamed_response_wrapper(external_keys.validate)


class AsyncExternalKeysWithRawResponse:
    """`AsyncExternalKeys` with raw responses."""

    def __init__(self, external_keys: AsyncExternalKeys) -> None:
        self._external_keys = external_keys
        self.create: Final = _async.async_to_raw_response_wrapper(external_keys.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(external_keys.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(external_keys.update)
        self.list: Final = _async.async_to_raw_response_wrapper(external_keys.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(external_keys.delete)
        self.validate: Final = _async.async_to_raw_response_wrapper(external_keys.validate)


class AsyncExternalKeysWithStreamingResponse:
    """`AsyncExternalKeys` with streamed responses."""

    def __init__(self, external_keys: AsyncExternalKeys) -> None:
        self._external_keys = external_keys
        self.create: Final = _async.async_to_streamed_response_wrapper(external_keys.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(external_keys.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(external_keys.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(external_keys.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(external_keys.delete)
        self.validate: Final = _async.async_to_streamed_response_wrapper(external_keys.validate)
