# Generated from codegen/sdk.yaml. Do not edit.
"""The asynchronous client of Claude Platform on Google Cloud, which `anthropic.lib.google_cloud._client`
shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence, TypeVar, Union

from anthropic._client import AsyncAnthropic
from anthropic._core.deferred import anthropic, httpx
from anthropic._core.exchange.retry import DEFAULT_MAX_RETRIES, DEFAULT_MAX_RETRY_AFTER
from anthropic._core.request.headers import HeaderValue
from anthropic._core.sentinels import NOT_GIVEN, NotGiven
from anthropic.lib._platforms._async.token_requests import AsyncTokenClient
from anthropic.lib._platforms.tokens import AsyncTokenProvider
from anthropic.lib.google_cloud._claude_platform import ClaudePlatformSettings
from anthropic.lib.google_cloud._credentials import GoogleCredentials

_ClientT = TypeVar("_ClientT", bound="AsyncAnthropicGoogleCloud")

__all__ = [
    "AsyncAnthropicGoogleCloud",
]


class AsyncAnthropicGoogleCloud(ClaudePlatformSettings, AsyncTokenClient, AsyncAnthropic):
    """A client of Claude Platform on Google Cloud for async code, with the whole API but for completions."""

    __module__ = "anthropic.lib.google_cloud._client"

    def __init__(
        self,
        *,
        project: Optional[str] = None,
        location: Optional[str] = None,
        workspace_id: Optional[str] = None,
        token_provider: Optional[AsyncTokenProvider] = None,
        credentials: Optional[GoogleCredentials] = None,
        skip_auth: bool = False,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Mapping[str, HeaderValue]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[httpx.AsyncClient] = None,
        middleware: Optional[Sequence[anthropic.MiddlewareInput]] = None,
        max_retry_after: float = DEFAULT_MAX_RETRY_AFTER,
        _strict_response_validation: bool = False,
    ) -> None:
        """Make a client. Credentials are looked up with the first request.

        Args:
            project: The project; else ANTHROPIC_GOOGLE_CLOUD_PROJECT or GOOGLE_CLOUD_PROJECT in the
                environment, else that of the Google credentials.
            location: The location; else ANTHROPIC_GOOGLE_CLOUD_LOCATION, else `global`.
            workspace_id: The workspace; else ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID.
            token_provider: Called for the token of every request, instead of using Google credentials. Async
                clients await its result, or call it off the event loop.
            credentials: Google credentials, of google-auth; else the application's default ones. Tokens are
                renewed in time.
            skip_auth: Send requests without credentials, for a gateway that adds its own.
            base_url: Where the platform is; else ANTHROPIC_GOOGLE_CLOUD_BASE_URL in the environment, else the
                service, by project, location and workspace.

        The other arguments are those of `AsyncAnthropic`.

        Raises:
            TypeError: `http_client` or `middleware` has the wrong type.
            ValueError: no workspace is given or set, or `skip_auth` is given together with credentials.
        """
        self._configure_google_cloud(
            project=project,
            location=location,
            workspace_id=workspace_id,
            token_provider=token_provider,
            credentials=credentials,
            skip_auth=skip_auth,
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
        project: Optional[str] = None,
        location: Optional[str] = None,
        workspace_id: Union[str, NotGiven, None] = NOT_GIVEN,
        token_provider: Union[AsyncTokenProvider, NotGiven, None] = NOT_GIVEN,
        credentials: Any = NOT_GIVEN,
        skip_auth: Optional[bool] = None,
        api_key: Optional[str] = None,
        auth_token: Optional[str] = None,
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
        middleware: Union[Sequence[anthropic.MiddlewareInput], NotGiven, None] = NOT_GIVEN,
        _extra_kwargs: Mapping[str, Any] = {},
    ) -> _ClientT:
        """Return a client that differs in these arguments and shares the rest, connections and tokens
        included.

        Without a `base_url` of its own, the URL follows project, location and workspace. `None` takes the
        workspace, the provider or the credentials away. See `AsyncAnthropic.copy`.

        Raises:
            TypeError: `api_key`, `auth_token`, `config` or `profile` is given, for the public API only.
            ValueError: the workspace is removed, or `skip_auth` is given together with credentials.
        """
        self._reject(
            api_key=api_key,
            auth_token=auth_token,
            config=config,
            profile=profile,
        )
        return self._copied(
            project=project,
            location=location,
            workspace_id=workspace_id,
            token_provider=token_provider,
            credentials=credentials,
            skip_auth=skip_auth,
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
        def completions(self) -> Any:
            raise self._unsupported_resource("completions")
