# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_organization_webhooks as _api
from anthropic._async.page import AsyncPage
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPage
from anthropic._sync.resource import SyncAPIResource
from anthropic.types.beta import organization as beta_organization_types

__all__ = [
    "AsyncWebhooks",
    "AsyncWebhooksWithRawResponse",
    "AsyncWebhooksWithStreamingResponse",
    "Webhooks",
    "WebhooksWithRawResponse",
    "WebhooksWithStreamingResponse",
]


class Webhooks(SyncAPIResource):
    """Say where events of an organization are delivered to."""

    @cached_property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return WebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return WebhooksWithStreamingResponse(self)

    def create(
        self,
        *,
        enabled_events: List[
            Literal[
                "external_key.failed",
                "external_key.recovered",
                "external_storage.failed",
                "external_storage.recovered",
                "user_profile.enforcement_action_opened",
                "user_profile.enforcement_action_resolved",
                "user_profile.program_status_updated",
            ]
        ],
        url: str,
        description: Union[str, Omit] = omit,
        name: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaNewOrganizationWebhookEndpoint:
        """Create a webhook endpoint of the organization.

        Keep the signing secret from the answer: reading the endpoint later does not show it.

        Args:
            enabled_events: Kinds of event to deliver. `external_key.*` and `external_storage.*` report
                failures and recoveries, `user_profile.*` enforcement actions and changes of a program status.
            url: URL that the events are sent to.
            description: Text for people on what the endpoint is for.
            name: Name for people to tell the endpoint by.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            enabled_events=enabled_events,
            url=url,
            description=description,
            name=name,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_types.BetaNewOrganizationWebhookEndpoint, options
        )

    def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaOrganizationWebhookEndpoint:
        """Get a webhook endpoint of the organization.

        Args:
            webhook_endpoint_id: ID of the webhook endpoint.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            webhook_endpoint_id=webhook_endpoint_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_organization_types.BetaOrganizationWebhookEndpoint, options)

    def update(
        self,
        webhook_endpoint_id: str,
        *,
        description: Union[str, Omit] = omit,
        enabled_events: Union[
            List[
                Literal[
                    "external_key.failed",
                    "external_key.recovered",
                    "external_storage.failed",
                    "external_storage.recovered",
                    "user_profile.enforcement_action_opened",
                    "user_profile.enforcement_action_resolved",
                    "user_profile.program_status_updated",
                ]
            ],
            Omit,
        ] = omit,
        name: Union[str, Omit] = omit,
        state: Union[Literal["disabled", "enabled"], Omit] = omit,
        url: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaOrganizationWebhookEndpoint:
        """Change a webhook endpoint of the organization.

        What is left out stays as it is.

        Args:
            webhook_endpoint_id: ID of the webhook endpoint.
            description: Text for people on what the endpoint is for.
            enabled_events: Kinds of event to deliver. `external_key.*` and `external_storage.*` report
                failures and recoveries, `user_profile.*` enforcement actions and changes of a program status.
            name: Name for people to tell the endpoint by.
            state: Whether events are delivered: `enabled` or `disabled`.
            url: URL that the events are sent to.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            webhook_endpoint_id=webhook_endpoint_id,
            description=description,
            enabled_events=enabled_events,
            name=name,
            state=state,
            url=url,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_organization_types.BetaOrganizationWebhookEndpoint, options)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[Literal["asc", "desc"], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPage[beta_organization_types.BetaOrganizationWebhookEndpoint]:
        """List the webhook endpoints of the organization.

        Args:
            after_id: Return the page that follows the item with this ID: `last_id` of the page before it.
            before_id: Return the page that precedes the item with this ID: `first_id` of the page after it.
            limit: Page size: how many items one page holds at most.
            order: Direction of sorting: ascending (`asc`) or descending (`desc`).
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            limit=limit,
            order=order,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaOrganizationWebhookEndpoint,
            SyncPage[beta_organization_types.BetaOrganizationWebhookEndpoint],
            options,
        )

    def delete(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaDeletedOrganizationWebhookEndpoint:
        """Delete a webhook endpoint of the organization.

        Args:
            webhook_endpoint_id: ID of the webhook endpoint.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            webhook_endpoint_id=webhook_endpoint_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(
            beta_organization_types.BetaDeletedOrganizationWebhookEndpoint, options
        )

    def regenerate_signing_secret(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaOrganizationWebhookEndpointSigningSecret:
        """Replace the signing secret of a webhook endpoint.

        Keep the new secret: reading the endpoint does not show it.

        Args:
            webhook_endpoint_id: ID of the webhook endpoint.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_regenerate_signing_secret(
            webhook_endpoint_id=webhook_endpoint_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(
            beta_organization_types.BetaOrganizationWebhookEndpointSigningSecret, options
        )


class AsyncWebhooks(AsyncAPIResource):
    """Say where events of an organization are delivered to."""

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncWebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncWebhooksWithStreamingResponse(self)

    async def create(
        self,
        *,
        enabled_events: List[
            Literal[
                "external_key.failed",
                "external_key.recovered",
                "external_storage.failed",
                "external_storage.recovered",
                "user_profile.enforcement_action_opened",
                "user_profile.enforcement_action_resolved",
                "user_profile.program_status_updated",
            ]
        ],
        url: str,
        description: Union[str, Omit] = omit,
        name: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaNewOrganizationWebhookEndpoint:
        """Create a webhook endpoint of the organization.

        Keep the signing secret from the answer: reading the endpoint later does not show it.

        Args:
            enabled_events: Kinds of event to deliver. `external_key.*` and `external_storage.*` report
                failures and recoveries, `user_profile.*` enforcement actions and changes of a program status.
            url: URL that the events are sent to.
            description: Text for people on what the endpoint is for.
            name: Name for people to tell the endpoint by.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            enabled_events=enabled_events,
            url=url,
            description=description,
            name=name,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_types.BetaNewOrganizationWebhookEndpoint, options
        )

    async def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaOrganizationWebhookEndpoint:
        """Get a webhook endpoint of the organization.

        Args:
            webhook_endpoint_id: ID of the webhook endpoint.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            webhook_endpoint_id=webhook_endpoint_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(
            beta_organization_types.BetaOrganizationWebhookEndpoint, options
        )

    async def update(
        self,
        webhook_endpoint_id: str,
        *,
        description: Union[str, Omit] = omit,
        enabled_events: Union[
            List[
                Literal[
                    "external_key.failed",
                    "external_key.recovered",
                    "external_storage.failed",
                    "external_storage.recovered",
                    "user_profile.enforcement_action_opened",
                    "user_profile.enforcement_action_resolved",
                    "user_profile.program_status_updated",
                ]
            ],
            Omit,
        ] = omit,
        name: Union[str, Omit] = omit,
        state: Union[Literal["disabled", "enabled"], Omit] = omit,
        url: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaOrganizationWebhookEndpoint:
        """Change a webhook endpoint of the organization.

        What is left out stays as it is.

        Args:
            webhook_endpoint_id: ID of the webhook endpoint.
            description: Text for people on what the endpoint is for.
            enabled_events: Kinds of event to deliver. `external_key.*` and `external_storage.*` report
                failures and recoveries, `user_profile.*` enforcement actions and changes of a program status.
            name: Name for people to tell the endpoint by.
            state: Whether events are delivered: `enabled` or `disabled`.
            url: URL that the events are sent to.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            webhook_endpoint_id=webhook_endpoint_id,
            description=description,
            enabled_events=enabled_events,
            name=name,
            state=state,
            url=url,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_types.BetaOrganizationWebhookEndpoint, options
        )

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        limit: Union[int, Omit] = omit,
        order: Union[Literal["asc", "desc"], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_organization_types.BetaOrganizationWebhookEndpoint,
        AsyncPage[beta_organization_types.BetaOrganizationWebhookEndpoint],
    ]:
        """List the webhook endpoints of the organization.

        Args:
            after_id: Return the page that follows the item with this ID: `last_id` of the page before it.
            before_id: Return the page that precedes the item with this ID: `first_id` of the page after it.
            limit: Page size: how many items one page holds at most.
            order: Direction of sorting: ascending (`asc`) or descending (`desc`).
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            limit=limit,
            order=order,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_organization_types.BetaOrganizationWebhookEndpoint,
            AsyncPage[beta_organization_types.BetaOrganizationWebhookEndpoint],
            options,
        )

    async def delete(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaDeletedOrganizationWebhookEndpoint:
        """Delete a webhook endpoint of the organization.

        Args:
            webhook_endpoint_id: ID of the webhook endpoint.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            webhook_endpoint_id=webhook_endpoint_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(
            beta_organization_types.BetaDeletedOrganizationWebhookEndpoint, options
        )

    async def regenerate_signing_secret(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_organization_types.BetaOrganizationWebhookEndpointSigningSecret:
        """Replace the signing secret of a webhook endpoint.

        Keep the new secret: reading the endpoint does not show it.

        Args:
            webhook_endpoint_id: ID of the webhook endpoint.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_regenerate_signing_secret(
            webhook_endpoint_id=webhook_endpoint_id,
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(
            beta_organization_types.BetaOrganizationWebhookEndpointSigningSecret, options
        )


class WebhooksWithRawResponse:
    """`Webhooks` with raw responses."""

    def __init__(self, webhooks: Webhooks) -> None:
        self._webhooks = webhooks
        self.create: Final = _sync.to_raw_response_wrapper(webhooks.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(webhooks.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(webhooks.update)
        self.list: Final = _sync.to_raw_response_wrapper(webhooks.list)
        self.delete: Final = _sync.to_raw_response_wrapper(webhooks.delete)
        self.regenerate_signing_secret: Final = _sync.to_raw_response_wrapper(
            webhooks.regenerate_signing_secret
        )


class WebhooksWithStreamingResponse:
    """`Webhooks` with streamed responses."""

    def __init__(self, webhooks: Webhooks) -> None:
        self._webhooks = webhooks
        self.create: Final = _sync.to_streamed_response_wrapper(webhooks.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(webhooks.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(webhooks.update)
        self.list: Final = _sync.to_streamed_response_wrapper(webhooks.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(webhooks.delete)
        self.regenerate_signing_secret: Final = _sync.to_streamed_response_wrapper(
            webhooks.regenerate_signing_secret
        )


class AsyncWebhooksWithRawResponse:
    """`AsyncWebhooks` with raw responses."""

    def __init__(self, webhooks: AsyncWebhooks) -> None:
        self._webhooks = webhooks
        self.create: Final = _async.async_to_raw_response_wrapper(webhooks.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(webhooks.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(webhooks.update)
        self.list: Final = _async.async_to_raw_response_wrapper(webhooks.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(webhooks.delete)
        self.regenerate_signing_secret: Final = _async.async_to_raw_response_wrapper(
            webhooks.regenerate_signing_secret
        )


class AsyncWebhooksWithStreamingResponse:
    """`AsyncWebhooks` with streamed responses."""

    def __init__(self, webhooks: AsyncWebhooks) -> None:
        self._webhooks = webhooks
        self.create: Final = _async.async_to_streamed_response_wrapper(webhooks.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(webhooks.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(webhooks.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(webhooks.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(webhooks.delete)
        self.regenerate_signing_secret: Final = _async.async_to_streamed_response_wrapper(
            webhooks.regenerate_signing_secret
        )
