"""`AsyncAnthropic` without its resources, which are generated: its constructor and `copy`."""

from __future__ import annotations

from typing import Any, Mapping, Optional, Sequence, Tuple, TypeVar, Union

from anthropic._concurrency import aio
from anthropic._core.client.settings import ClientSettings
from anthropic._core.deferred import httpx
from anthropic._core.exchange.retry import DEFAULT_MAX_RETRIES, DEFAULT_MAX_RETRY_AFTER
from anthropic._core.request.headers import HeaderValue
from anthropic._core.sentinels import NOT_GIVEN, NotGiven

from .api_client import AsyncAPIClient

_ClientT = TypeVar("_ClientT", bound="AsyncAnthropic")

__all__ = ["AsyncAnthropic"]


class AsyncAnthropic(ClientSettings, AsyncAPIClient):
    """A client of the Claude API.

    It may be shared by everything in a process and kept as long as the process lives; connections are opened
    when they are needed and kept for later requests.
    """

    def __init__(
        self,
        *,
        api_key: Optional[str] = None,
        auth_token: Optional[str] = None,
        credentials: Any = None,
        config: Optional[Mapping[str, Any]] = None,
        profile: Optional[str] = None,
        webhook_key: Optional[str] = None,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        max_retry_after: float = DEFAULT_MAX_RETRY_AFTER,
        default_headers: Optional[Mapping[str, HeaderValue]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[httpx.AsyncClient] = None,
        middleware: Optional[Sequence[Any]] = None,
        _strict_response_validation: bool = False,
        _token_cache: Any = NOT_GIVEN,
    ) -> None:
        """Make a client. All arguments have defaults, most of them from the environment.

        Args:
            api_key: The API key; without it and `auth_token`, ANTHROPIC_API_KEY in the environment.
            auth_token: A bearer token instead of a key; else ANTHROPIC_AUTH_TOKEN in the environment.
            credentials: A provider of access tokens to use instead of a key: `WorkloadIdentityCredentials`,
                another provider, or any function that returns an `AccessToken`. Async clients call it off
                the event loop, or await it. Tokens are cached, and refreshed in time.
            config: The settings of a profile, as its file would have them.
            profile: The name of a profile, a file in `~/.config/anthropic/configs`.
            webhook_key: Verifies webhooks; else ANTHROPIC_WEBHOOK_SIGNING_KEY in the environment.
            base_url: Where the API is; else ANTHROPIC_BASE_URL in the environment, else the public API.
            timeout: Seconds, or an `httpx.Timeout`; `None` for no limit. By default 600 s, 5 to connect.
            max_retries: How often a request is tried again, after connection errors, timeouts, and the
                statuses 408, 409, 429 and 500 and above. `math.inf` for no limit.
            max_retry_after: The longest wait in seconds, 600 by default, that a `retry-after` header is
                granted. When it asks for more, the error is raised at once, with the wait in its message.
            default_headers: Sent with every request; they win over the client's own headers and over those of
                ANTHROPIC_CUSTOM_HEADERS in the environment (`name: value`, one per line). `omit` as a value
                leaves a header out.
            default_query: Sent with every request.
            http_client: Your own client instead of the built-in one, best a `DefaultAsyncHttpxClient`. A
                timeout that it was given holds for every request that has none of its own.
            middleware: Runs around every attempt, the first one outermost; see `Middleware`.

        Raises:
            TypeError: `http_client`, `middleware` or `credentials` has the wrong type, or there is more
                than one of `credentials`, `config` and `profile`.
            AnthropicError: `config` or a profile cannot be used. The files of a profile are read by sync
                clients here, and by async clients with their first request.
        """
        self._configure(
            api_key=api_key,
            auth_token=auth_token,
            webhook_key=webhook_key,
            base_url=base_url,
            default_headers=default_headers,
            default_query=default_query,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_after=max_retry_after,
            http_client=http_client,
            middleware=middleware,
            _strict_response_validation=_strict_response_validation,
            credentials=credentials,
            config=config,
            profile=profile,
            token_cache=_token_cache,
        )
        if not self._is_source_applied:
            aio.run_in_constructor(self._resolve_credentials)

    async def _resolve_credentials(self) -> None:
        from .driver import drive

        await drive(self, self._resolve_source())

    def _provider_factories(self) -> Tuple[Any, Any, Any]:
        from .credentials.providers import (
            AsyncCredentialsFile,
            AsyncInMemoryConfig,
            AsyncWorkloadIdentityCredentials,
        )

        return AsyncCredentialsFile, AsyncInMemoryConfig, AsyncWorkloadIdentityCredentials

    def copy(
        self: _ClientT,
        *,
        api_key: Optional[str] = None,
        auth_token: Optional[str] = None,
        credentials: Any = NOT_GIVEN,
        config: Optional[Mapping[str, Any]] = None,
        profile: Optional[str] = None,
        webhook_key: Optional[str] = None,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
        http_client: Optional[httpx.AsyncClient] = None,
        max_retries: Union[int, NotGiven] = NOT_GIVEN,
        max_retry_after: Union[float, NotGiven] = NOT_GIVEN,
        default_headers: Optional[Mapping[str, HeaderValue]] = None,
        set_default_headers: Optional[Mapping[str, HeaderValue]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        set_default_query: Optional[Mapping[str, object]] = None,
        middleware: Union[Sequence[Any], NotGiven, None] = NOT_GIVEN,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> _ClientT:
        """Return a client that differs in these arguments and shares the rest, connections included.

        `default_headers` and `default_query` are added to those of this client; `set_default_headers` and
        `set_default_query` replace them, and `middleware` replaces the middleware.
        """
        copied = self._copied(
            api_key=api_key,
            auth_token=auth_token,
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
            credentials=credentials,
            config=config,
            profile=profile,
        )
        if not copied._is_source_applied:
            aio.run_in_constructor(copied._resolve_credentials)
        return copied

    # For one request: `client.with_options(timeout=10).messages.create(...)`.
    with_options = copy

    def _library_name(self) -> str:
        return aio.current_library()
