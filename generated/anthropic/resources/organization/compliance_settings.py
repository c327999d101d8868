# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic._api import organization_compliance_settings as _api
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, not_given
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import organization as organization_types

__all__ = [
    "AsyncComplianceSettings",
    "AsyncComplianceSettingsWithRawResponse",
    "AsyncComplianceSettingsWithStreamingResponse",
    "ComplianceSettings",
    "ComplianceSettingsWithRawResponse",
    "ComplianceSettingsWithStreamingResponse",
]


class ComplianceSettings(SyncAPIResource):
    """Turn the compliance features of an organization on or off."""

    @cached_property
    def with_raw_response(self) -> ComplianceSettingsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ComplianceSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ComplianceSettingsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ComplianceSettingsWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.OrganizationComplianceSettings:
        """Fetch the compliance settings of the organization.

        Args:
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return self._sender("get").request(organization_types.OrganizationComplianceSettings, options)

    def update(
        self,
        *,
        state: organization_types.ComplianceSettingsStateParam,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.OrganizationComplianceSettings:
        """Change the compliance settings of the organization.

        Args:
            state: Whether the compliance features are to be on or off.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            state=state,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(organization_types.OrganizationComplianceSettings, options)


class AsyncComplianceSettings(AsyncAPIResource):
    """Turn the compliance features of an organization on or off."""

    @cached_property
    def with_raw_response(self) -> AsyncComplianceSettingsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncComplianceSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncComplianceSettingsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncComplianceSettingsWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.OrganizationComplianceSettings:
        """Fetch the compliance settings of the organization.

        Args:
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
        return await self._sender("get").request(organization_types.OrganizationComplianceSettings, options)

    async def update(
        self,
        *,
        state: organization_types.ComplianceSettingsStateParam,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> organization_types.OrganizationComplianceSettings:
        """Change the compliance settings of the organization.

        Args:
            state: Whether the compliance features are to be on or off.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            state=state,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(organization_types.OrganizationComplianceSettings, options)


class ComplianceSettingsWithRawResponse:
    """`ComplianceSettings` with raw responses."""

    def __init__(self, compliance_settings: ComplianceSettings) -> None:
        self._compliance_settings = compliance_settings
        self.retrieve: Final = _sync.to_raw_response_wrapper(compliance_settings.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(compliance_settings.update)


class ComplianceSettingsWithStreamingResponse:
    """`ComplianceSettings` with streamed responses."""

    def __init__(self, compliance_settings: ComplianceSettings) -> None:
        self._compliance_settings = compliance_settings
        self.retrieve: Final = _sync.to_streamed_response_wrapper(compliance_settings.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(compliance_settings.update)


class AsyncComplianceSettingsWithRawResponse:
    """`AsyncComplianceSettings` with raw responses."""

    def __init__(self, compliance_settings: AsyncComplianceSettings) -> None:
        self._compliance_settings = compliance_settings
        self.retrieve: Final = _async.async_to_raw_response_wrapper(compliance_settings.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(compliance_settings.update)


class AsyncComplianceSettingsWithStreamingResponse:
    """`AsyncComplianceSettings` with streamed responses."""

    def __init__(self, compliance_settings: AsyncComplianceSettings) -> None:
        self._compliance_settings = compliance_settings
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(compliance_settings.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(compliance_settings.update)
