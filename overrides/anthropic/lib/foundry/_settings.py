"""The URL, headers and settings of the client for Microsoft Foundry, and what Foundry does not serve. No
I/O."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Dict, Mapping, Optional, Tuple, TypeVar

from anthropic._core.errors import AnthropicError
from anthropic._core.request.auth import auth_headers
from anthropic.lib._platforms.settings import env_value
from anthropic.lib._platforms.tokens import AsyncTokenProvider, TokenProvider, TokenSettings

_ClientT = TypeVar("_ClientT", bound="FoundrySettings")

AzureADTokenProvider = TokenProvider
AsyncAzureADTokenProvider = AsyncTokenProvider


class MutuallyExclusiveAuthError(AnthropicError):
    """An error that nothing raises, for programs that catch it: given a key and a token provider, the
    provider is used."""


class FoundrySettings(TokenSettings):
    """Settings of the client for Microsoft Foundry."""

    _platform = "Microsoft Foundry"
    _own_credentials_win = True
    _unsupported: ClassVar[Mapping[str, str]] = {
        "/v1/messages/batches": "Send the messages one by one. Message batches are on `Anthropic`.",
        "/v1/models": "The Foundry portal lists the deployments of a resource. Models are on `Anthropic`.",
    }

    azure_ad_token_provider: Optional[Callable[[], Any]]
    """A function that returns Entra ID tokens, which are sent instead of the key; may be replaced at any
    time."""

    _resource: Optional[str]

    def _configure_foundry(
        self,
        *,
        resource: Optional[str],
        api_key: Optional[str],
        azure_ad_token_provider: Optional[Callable[[], Any]],
        webhook_key: Optional[str],
        base_url: Any,
        **settings: Any,
    ) -> None:
        if resource is None and base_url is None:
            resource = env_value("ANTHROPIC_FOUNDRY_RESOURCE")
            base_url = env_value("ANTHROPIC_FOUNDRY_BASE_URL")
        _check_endpoint(resource, base_url)
        if resource is None and base_url is None:
            raise ValueError(
                "It is not known where to send requests: give `resource` or `base_url`, or set"
                " ANTHROPIC_FOUNDRY_RESOURCE or ANTHROPIC_FOUNDRY_BASE_URL"
            )
        if api_key is None:
            api_key = env_value("ANTHROPIC_FOUNDRY_API_KEY")
        if api_key is None and azure_ad_token_provider is None:
            raise AnthropicError(
                "No credentials found: give `api_key` or `azure_ad_token_provider`, or set"
                " ANTHROPIC_FOUNDRY_API_KEY"
            )
        self._resource = resource
        self.azure_ad_token_provider = azure_ad_token_provider
        self._configure_platform(api_key=api_key, base_url=base_url, **settings)
        self.webhook_key = webhook_key or env_value("ANTHROPIC_WEBHOOK_SIGNING_KEY")

    @property
    def resource(self) -> Optional[str]:
        """The name of the resource, part of the host name; `None` where there is a base URL instead."""
        return self._resource

    @property
    def auth_headers(self) -> Dict[str, str]:
        """`api-key` and `X-Api-Key`, if there is a key and no token provider."""
        if self.azure_ad_token_provider is not None or self.api_key is None:
            return {}
        headers = auth_headers(self.api_key, None)
        return {**headers, "api-key": headers["X-Api-Key"]}

    def _header_cache_key(self) -> Tuple[Any, ...]:
        return (*super()._header_cache_key(), self.azure_ad_token_provider is None)

    def _default_base_url(self) -> str:
        return f"https://{self._resource}.services.ai.azure.com/anthropic/"

    def _token_source(self) -> Optional[Callable[[], Any]]:
        return self.azure_ad_token_provider

    def _copied(self: _ClientT, **changed: Any) -> _ClientT:
        resource = changed.pop("resource", None)
        _check_endpoint(resource, changed.get("base_url"))
        copied = super()._copied(**changed)
        if resource is not None:
            copied._resource, copied._base_url_given, copied._url_cache = resource, None, {}
        elif changed.get("base_url") is not None:
            copied._resource = None
        if changed.get("api_key") is not None and changed.get("azure_ad_token_provider") is None:
            copied.azure_ad_token_provider = None
        return copied

    def _constructor_settings(self) -> Dict[str, Any]:
        names = ("resource", "azure_ad_token_provider", "webhook_key")
        return {**super()._constructor_settings(), **{name: getattr(self, name) for name in names}}


def _check_endpoint(resource: Optional[str], base_url: Any) -> None:
    """Reject a resource together with a base URL.

    Raises:
        ValueError: both are given.
    """
    if resource is not None and base_url is not None:
        raise ValueError("`resource` and `base_url` are mutually exclusive; give one of them")
