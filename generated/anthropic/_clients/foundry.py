# Generated from codegen/sdk.yaml. Do not edit.
"""The synchronous client of Claude in Microsoft Foundry, which `anthropic.lib.foundry._client` shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence, TypeVar, Union

from anthropic._client import Anthropic
from anthropic._core.deferred import anthropic, httpx
from anthropic._core.exchange.retry import DEFAULT_MAX_RETRIES, DEFAULT_MAX_RETRY_AFTER
from anthropic._core.request.headers import HeaderValue
from anthropic._core.sentinels import NOT_GIVEN, NotGiven
from anthropic._sync._platforms.token_requests import TokenClient
from anthropic.lib.foundry._settings import AzureADTokenProvider, FoundrySettings

_ClientT = TypeVar("_ClientT", bound="AnthropicFoundry")

__all__ = [
    "AnthropicFoundry",
]


class AnthropicFoundry(FoundrySettings, TokenClient, Anthropic):
    """A client of Claude in Microsoft Foundry, with all of the API but models and batches."""

    __module__ = "anthropic.lib.foundry._client"

    def __init__(
        self,
        *,
        resource: Optional[str] = None,
        api_key: Optional[str] = None,
        azure_ad_token_provider: Optional[AzureADTokenProvider] = None,
        webhook_key: Optional[str] = None,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Mapping[str, HeaderValue]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[httpx.Client] = None,
        middleware: Optional[Sequence[anthropic.MiddlewareInput]] = None,
        max_retry_after: float = DEFAULT_MAX_RETRY_AFTER,
        _strict_response_validation: bool = False,
    ) -> None:
        """Make a client. Arguments that are not given are looked up in the environment.

        Args:
            resource: The name of the Foundry resource; else ANTHROPIC_FOUNDRY_RESOURCE.
            api_key: A key of the resource; else ANTHROPIC_FOUNDRY_API_KEY.
            azure_ad_token_provider: Called for the Entra ID token of every request, such as what
                `azure.identity` makes with `get_bearer_token_provider`; used instead of a key. Async clients
                await its result, or call it off the event loop.
            webhook_key: Verifies webhooks; else ANTHROPIC_WEBHOOK_SIGNING_KEY.
            base_url: Where requests go instead of to a resource; else ANTHROPIC_FOUNDRY_BASE_URL.

        The other arguments are those of `Anthropic`.

        Raises:
            TypeError: `http_client` or `middleware` has the wrong type.
            ValueError: neither a resource nor a base URL is given or set, or both are.
            AnthropicError: neither a key nor a provider is given.
        """
        self._configure_foundry(
            resource=resource,
            api_key=api_key,
            azure_ad_token_provider=azure_ad_token_provider,
            webhook_key=webhook_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            middleware=middleware,
            max_retry_after=max_retry_after,
            _strict_response_validation=_strict_response_validation,
        )

    def copy(
        self: _ClientT,
        *,
        resource: Optional[str] = None,
        api_key: Optional[str] = None,
        azure_ad_token_provider: Optional[AzureADTokenProvider] = None,
        webhook_key: Optional[str] = None,
        auth_token: Optional[str] = None,
        credentials: Any = None,
        config: Optional[Mapping[str, Any]] = None,
        profile: Optional[str] = None,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
        http_client: Optional[httpx.Client] = None,
        max_retries: Union[int, NotGiven] = NOT_GIVEN,
        max_retry_after: Union[float, NotGiven] = NOT_GIVEN,
        default_headers: Optional[Mapping[str, HeaderValue]] = None,
        set_default_headers: Optional[Mapping[str, HeaderValue]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        set_default_query: Optional[Mapping[str, object]] = None,
        middleware: Union[Sequence[anthropic.MiddlewareInput], NotGiven, None] = NOT_GIVEN,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> _ClientT:
        """Return a client that differs in these arguments and shares the rest, connections included.

        See `Anthropic.copy`.

        Raises:
            TypeError: `auth_token`, `credentials`, `config` or `profile` is given, for the public API only.
            ValueError: both `resource` and `base_url` are given.
        """
        self._reject(
            auth_token=auth_token,
            credentials=credentials,
            config=config,
            profile=profile,
        )
        return self._copied(
            resource=resource,
            api_key=api_key,
            azure_ad_token_provider=azure_ad_token_provider,
            webhook_key=webhook_key,
            base_url=base_url,
            timeout=timeout,
            http_client=http_client,
            max_retries=max_retries,
            max_retry_after=max_retry_after,
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            middleware=middleware,
            _extra_kwargs=_extra_kwargs,
        )

    # For one request: `client.with_options(timeout=10).messages.create(...)`.
    with_options = copy

    if not TYPE_CHECKING:
        # Hidden from type checkers, which have to report a resource that does not exist.
        @property
        def models(self) -> Any:
            raise self._unsupported_resource("models")
