# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Dict, Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_claude_code_managed_settings_rbac_group_default as _api
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta.organization.claude_code import (
    managed_settings as beta_organization_claude_code_managed_settings_types,
)

__all__ = [
    "AsyncRBACGroupDefault",
    "AsyncRBACGroupDefaultWithRawResponse",
    "AsyncRBACGroupDefaultWithStreamingResponse",
    "RBACGroupDefault",
    "RBACGroupDefaultWithRawResponse",
    "RBACGroupDefaultWithStreamingResponse",
]


class RBACGroupDefault(SyncAPIResource):
    """The settings for groups without settings of their own."""

    @cached_property
    def with_raw_response(self) -> RBACGroupDefaultWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return RBACGroupDefaultWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RBACGroupDefaultWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return RBACGroupDefaultWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupDefaultManagedSettings:
        """Fetch the default managed settings of the mode by RBAC group.

        They are meant for members to whom the settings of no RBAC group apply.

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
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupDefaultManagedSettings,
            options,
        )

    def update(
        self,
        *,
        settings: Optional[Dict[str, object]],
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupDefaultManagedSettings:
        """Replace the default managed settings of the mode by RBAC group.

        They are meant for members to whom the settings of no RBAC group apply.

        Args:
            settings: New settings of Claude Code, as a JSON object; null to have none.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            settings=settings,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupDefaultManagedSettings,
            options,
        )


class AsyncRBACGroupDefault(AsyncAPIResource):
    """The settings for groups without settings of their own."""

    @cached_property
    def with_raw_response(self) -> AsyncRBACGroupDefaultWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncRBACGroupDefaultWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRBACGroupDefaultWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncRBACGroupDefaultWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupDefaultManagedSettings:
        """Fetch the default managed settings of the mode by RBAC group.

        They are meant for members to whom the settings of no RBAC group apply.

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
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupDefaultManagedSettings,
            options,
        )

    async def update(
        self,
        *,
        settings: Optional[Dict[str, object]],
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupDefaultManagedSettings:
        """Replace the default managed settings of the mode by RBAC group.

        They are meant for members to whom the settings of no RBAC group apply.

        Args:
            settings: New settings of Claude Code, as a JSON object; null to have none.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            settings=settings,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_claude_code_managed_settings_types.BetaClaudeCodeRBACGroupDefaultManagedSettings,
            options,
        )


class RBACGroupDefaultWithRawResponse:
    """`RBACGroupDefault` with raw responses."""

    def __init__(self, rbac_group_default: RBACGroupDefault) -> None:
        self._rbac_group_default = rbac_group_default
        self.retrieve: Final = _sync.to_raw_response_wrapper(rbac_group_default.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(rbac_group_default.update)


class RBACGroupDefaultWithStreamingResponse:
    """`RBACGroupDefault` with streamed responses."""

    def __init__(self, rbac_group_default: RBACGroupDefault) -> None:
        self._rbac_group_default = rbac_group_default
        self.retrieve: Final = _sync.to_streamed_response_wrapper(rbac_group_default.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(rbac_group_default.update)


class AsyncRBACGroupDefaultWithRawResponse:
    """`AsyncRBACGroupDefault` with raw responses."""

    def __init__(self, rbac_group_default: AsyncRBACGroupDefault) -> None:
        self._rbac_group_default = rbac_group_default
        self.retrieve: Final = _async.async_to_raw_response_wrapper(rbac_group_default.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(rbac_group_default.update)


class AsyncRBACGroupDefaultWithStreamingResponse:
    """`AsyncRBACGroupDefault` with streamed responses."""

    def __init__(self, rbac_group_default: AsyncRBACGroupDefault) -> None:
        self._rbac_group_default = rbac_group_default
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(rbac_group_default.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(rbac_group_default.update)
