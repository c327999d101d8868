# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_external_storage as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types
from anthropic.types.beta.organization import external_storage_create_params

__all__ = [
    "AsyncExternalStorage",
    "AsyncExternalStorageWithRawResponse",
    "AsyncExternalStorageWithStreamingResponse",
    "ExternalStorage",
    "ExternalStorageWithRawResponse",
    "ExternalStorageWithStreamingResponse",
]


class ExternalStorage(SyncAPIResource):
    """Keep stored data in storage of your own."""

    @cached_property
    def with_raw_response(self) -> ExternalStorageWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ExternalStorageWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ExternalStorageWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ExternalStorageWithStreamingResponse(self)

    def create(
        self,
        *,
        provider_config: external_storage_create_params.ProviderConfig,
        display_name: Union[str, None, Omit] = omit,
        user_profile_id: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaExternalStorage:
        """Register an external storage.

        An external storage is a bucket of your own in which data is kept instead of in storage of the
        service.

        Args:
            provider_config: Where the bucket is: in AWS or Google Cloud.
            display_name: Name of the storage for people to read; none when left out or null.
            user_profile_id: ID of the user profile that the storage belongs to; none when left out or null.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            provider_config=provider_config,
            display_name=display_name,
            user_profile_id=user_profile_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaExternalStorage, options)

    def retrieve(
        self,
        external_storage_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaExternalStorage:
        """Fetch an external storage.

        Args:
            external_storage_id: ID of the external storage.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            external_storage_id=external_storage_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_organization_types.BetaExternalStorage, options)

    def update(
        self,
        external_storage_id: str,
        *,
        display_name: Optional[str],
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaExternalStorage:
        """Rename an external storage.

        Args:
            external_storage_id: ID of the external storage.
            display_name: New name of the storage for people to read; null for none.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            external_storage_id=external_storage_id,
            display_name=display_name,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaExternalStorage, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        user_profile_ids: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_organization_types.BetaExternalStorage]:
        """List the external storages of the organization, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            user_profile_ids: Only storages of the user profiles with these IDs; several may be given.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            user_profile_ids=user_profile_ids,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaExternalStorage,
            SyncPageCursor[beta_organization_types.BetaExternalStorage],
            options,
        )

    def delete(
        self,
        external_storage_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaDeletedExternalStorage:
        """Delete an external storage.

        Args:
            external_storage_id: ID of the external storage.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            external_storage_id=external_storage_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(beta_organization_types.BetaDeletedExternalStorage, options)

    def activate(
        self,
        external_storage_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaExternalStorage:
        """Activate an external storage.

        The status of the storage says whether it is set up and ready to be used.

        Args:
            external_storage_id: ID of the external storage.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_activate(
            external_storage_id=external_storage_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaExternalStorage, options)


class AsyncExternalStorage(AsyncAPIResource):
    """Keep stored data in storage of your own."""

    @cached_property
    def with_raw_response(self) -> AsyncExternalStorageWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncExternalStorageWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncExternalStorageWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncExternalStorageWithStreamingResponse(self)

    async def create(
        self,
        *,
        provider_config: external_storage_create_params.ProviderConfig,
        display_name: Union[str, None, Omit] = omit,
        user_profile_id: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaExternalStorage:
        """Register an external storage.

        An external storage is a bucket of your own in which data is kept instead of in storage of the
        service.

        Args:
            provider_config: Where the bucket is: in AWS or Google Cloud.
            display_name: Name of the storage for people to read; none when left out or null.
            user_profile_id: ID of the user profile that the storage belongs to; none when left out or null.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            provider_config=provider_config,
            display_name=display_name,
            user_profile_id=user_profile_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaExternalStorage, options)

    async def retrieve(
        self,
        external_storage_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaExternalStorage:
        """Fetch an external storage.

        Args:
            external_storage_id: ID of the external storage.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            external_storage_id=external_storage_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_organization_types.BetaExternalStorage, options)

    async def update(
        self,
        external_storage_id: str,
        *,
        display_name: Optional[str],
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaExternalStorage:
        """Rename an external storage.

        Args:
            external_storage_id: ID of the external storage.
            display_name: New name of the storage for people to read; null for none.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            external_storage_id=external_storage_id,
            display_name=display_name,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaExternalStorage, options)

    def list(
        self,
        *,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        user_profile_ids: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_types.BetaExternalStorage,
        AsyncPageCursor[beta_organization_types.BetaExternalStorage],
    ]:
        """List the external storages of the organization, page by page.

        Args:
            limit: Page size: how many items one page holds at most.
            page: Cursor of the page to return: `next_page` of the page before it.
            user_profile_ids: Only storages of the user profiles with these IDs; several may be given.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            limit=limit,
            page=page,
            user_profile_ids=user_profile_ids,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaExternalStorage,
            AsyncPageCursor[beta_organization_types.BetaExternalStorage],
            options,
        )

    async def delete(
        self,
        external_storage_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaDeletedExternalStorage:
        """Delete an external storage.

        Args:
            external_storage_id: ID of the external storage.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            external_storage_id=external_storage_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            beta_organization_types.BetaDeletedExternalStorage, options
        )

    async def activate(
        self,
        external_storage_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaExternalStorage:
        """Activate an external storage.

        The status of the storage says whether it is set up and ready to be used.

        Args:
            external_storage_id: ID of the external storage.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_activate(
            external_storage_id=external_storage_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_organization_types.BetaExternalStorage, options)


class ExternalStorageWithRawResponse:
    """`ExternalStorage` with raw responses."""

    def __init__(self, external_storage: ExternalStorage) -> None:
        self._external_storage = external_storage
        self.create: Final = _sync.to_raw_response_wrapper(external_storage.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(external_storage.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(external_storage.update)
        self.list: Final = _sync.to_raw_response_wrapper(external_storage.list)
        self.delete: Final = _sync.to_raw_response_wrapper(external_storage.delete)
        self.activate: Final = _sync.to_raw_response_wrapper(external_storage.activate)


class ExternalStorageWithStreamingResponse:
    """`ExternalStorage` with streamed responses."""

    def __init__(self, external_storage: ExternalStorage) -> None:
        self._external_storage = external_storage
        self.create: Final = _sync.to_streamed_response_wrapper(external_storage.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(external_storage.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(external_storage.update)
        self.list: Final = _sync.to_streamed_response_wrapper(external_storage.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(external_storage.delete)
        self.activate: Final = _sync.to_streamed_response_wrapper(external_storage.activate)


class AsyncExternalStorageWithRawResponse:
    """`AsyncExternalStorage` with raw responses."""

    def __init__(self, external_storage: AsyncExternalStorage) -> None:
        self._external_storage = external_storage
        self.create: Final = _async.async_to_raw_response_wrapper(external_storage.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(external_storage.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(external_storage.update)
        self.list: Final = _async.async_to_raw_response_wrapper(external_storage.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(external_storage.delete)
        self.activate: Final = _async.async_to_raw_response_wrapper(external_storage.activate)


class AsyncExternalStorageWithStreamingResponse:
    """`AsyncExternalStorage` with streamed responses."""

    def __init__(self, external_storage: AsyncExternalStorage) -> None:
        self._external_storage = external_storage
        self.create: Final = _async.async_to_streamed_response_wrapper(external_storage.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(external_storage.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(external_storage.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(external_storage.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(external_storage.delete)
        self.activate: Final = _async.async_to_streamed_response_wrapper(external_storage.activate)
