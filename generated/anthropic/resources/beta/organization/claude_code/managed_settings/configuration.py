# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_claude_code_managed_settings_configuration as _api
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.organization.claude_code import (
    managed_settings as beta_organization_claude_code_managed_settings_types,
)

__all__ = [
    "AsyncConfiguration",
    "AsyncConfigurationWithRawResponse",
    "AsyncConfigurationWithStreamingResponse",
    "Configuration",
    "ConfigurationWithRawResponse",
    "ConfigurationWithStreamingResponse",
]


class Configuration(SyncAPIResource):
    """Whether settings are managed, and for whom."""

    @cached_property
    def with_raw_response(self) -> ConfigurationWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return ConfigurationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ConfigurationWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return ConfigurationWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaClaudeCodeManagedSettingsConfiguration:
        """Fetch how managed settings of Claude Code are assigned to members.

        Args:
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeManagedSettingsConfiguration,
            options,
        )

    def update(
        self,
        *,
        mode: Union[
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeManagedSettingsModeParam, Omit
        ] = omit,
        rbac_group_order: Union[SequenceNotStr[str], Omit] = omit,
        rbac_group_order_version: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaClaudeCodeManagedSettingsConfiguration:
        """Change how managed settings of Claude Code are assigned to members.

        Fields that are left out keep their value.

        Args:
            mode: Whether the settings are those of the whole organization, or differ by RBAC group.
            rbac_group_order: IDs of the RBAC groups in their new order.
            rbac_group_order_version: The `rbac_group_order_version` that the new order is based on. Guards
                against overwriting a change made in between.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            mode=mode,
            rbac_group_order=rbac_group_order,
            rbac_group_order_version=rbac_group_order_version,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeManagedSettingsConfiguration,
            options,
        )


class AsyncConfiguration(AsyncAPIResource):
    """Whether settings are managed, and for whom."""

    @cached_property
    def with_raw_response(self) -> AsyncConfigurationWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncConfigurationWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncConfigurationWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncConfigurationWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaClaudeCodeManagedSettingsConfiguration:
        """Fetch how managed settings of Claude Code are assigned to members.

        Args:
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeManagedSettingsConfiguration,
            options,
        )

    async def update(
        self,
        *,
        mode: Union[
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeManagedSettingsModeParam, Omit
        ] = omit,
        rbac_group_order: Union[SequenceNotStr[str], Omit] = omit,
        rbac_group_order_version: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaClaudeCodeManagedSettingsConfiguration:
        """Change how managed settings of Claude Code are assigned to members.

        Fields that are left out keep their value.

        Args:
            mode: Whether the settings are those of the whole organization, or differ by RBAC group.
            rbac_group_order: IDs of the RBAC groups in their new order.
            rbac_group_order_version: The `rbac_group_order_version` that the new order is based on. Guards
                against overwriting a change made in between.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            mode=mode,
            rbac_group_order=rbac_group_order,
            rbac_group_order_version=rbac_group_order_version,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeManagedSettingsConfiguration,
            options,
        )


class ConfigurationWithRawResponse:
    """`Configuration` with raw responses."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self.retrieve: Final = _sync.to_raw_response_wrapper(configuration.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(configuration.update)


class ConfigurationWithStreamingResponse:
    """`Configuration` with streamed responses."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self.retrieve: Final = _sync.to_streamed_response_wrapper(configuration.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(configuration.update)


class AsyncConfigurationWithRawResponse:
    """`AsyncConfiguration` with raw responses."""

    def __init__(self, configuration: AsyncConfiguration) -> None:
        self._configuration = configuration
        self.retrieve: Final = _async.async_to_raw_response_wrapper(configuration.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(configuration.update)


class AsyncConfigurationWithStreamingResponse:
    """`AsyncConfiguration` with streamed responses."""

    def __init__(self, configuration: AsyncConfiguration) -> None:
        self._configuration = configuration
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(configuration.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(configuration.update)
