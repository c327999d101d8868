# Generated from codegen/sdk.yaml. Do not edit.
"""The clients of the Claude API. The asynchronous one is loaded on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence, TypeVar, Union

import anthropic.resources as resources
from anthropic._core.deferred import anthropic, httpx
from anthropic._core.exchange.retry import DEFAULT_MAX_RETRIES, DEFAULT_MAX_RETRY_AFTER
from anthropic._core.lazy import attach
from anthropic._core.request.headers import HeaderValue
from anthropic._core.sentinels import NOT_GIVEN, NotGiven
from anthropic._sync.client import CredentialsClient

if TYPE_CHECKING:
    from anthropic._async_client import (
        AsyncAnthropic,
        AsyncAnthropicWithRawResponse,
        AsyncAnthropicWithStreamedResponse,
        AsyncClient,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncAnthropic": "=anthropic._async_client",
            "AsyncAnthropicWithRawResponse": "=anthropic._async_client",
            "AsyncAnthropicWithStreamedResponse": "=anthropic._async_client",
            "AsyncClient": "=anthropic._async_client",
        },
    )

_ClientT = TypeVar("_ClientT", bound="Anthropic")

__all__ = [
    "Anthropic",
    "AnthropicWithRawResponse",
    "AnthropicWithStreamedResponse",
    "AsyncAnthropic",
    "AsyncAnthropicWithRawResponse",
    "AsyncAnthropicWithStreamedResponse",
    "AsyncClient",
    "Client",
]


class Anthropic(CredentialsClient):
    """A client of the Claude API, with a resource for every part of it.

    It may be shared by everything in a process and kept as long as the process lives; connections are opened
    when they are needed and kept for later requests.
    """

    def __init__(
        self,
        *,
        api_key: Optional[str] = None,
        auth_token: Optional[str] = None,
        credentials: Optional[anthropic.AccessTokenProvider] = None,
        config: Optional[Mapping[str, Any]] = None,
        profile: Optional[str] = None,
        webhook_key: Optional[str] = None,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        max_retry_after: float = DEFAULT_MAX_RETRY_AFTER,
        default_headers: Optional[Mapping[str, HeaderValue]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[httpx.Client] = None,
        middleware: Optional[Sequence[anthropic.MiddlewareInput]] = None,
        _strict_response_validation: bool = False,
        _token_cache: Any = NOT_GIVEN,
    ) -> None:
        """Make a client. All arguments have defaults, most of them from the environment.

        Args:
            api_key: The API key; without it and `auth_token`, ANTHROPIC_API_KEY in the environment.
            auth_token: A bearer token instead of a key; else ANTHROPIC_AUTH_TOKEN in the environment.
            credentials: A provider of access tokens to use instead of a key: `WorkloadIdentityCredentials`,
                another provider, or any function that returns an `AccessToken`. Async clients call it off the
                event loop, or await it. Tokens are cached, and refreshed in time.
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
            http_client: Your own client instead of the built-in one, best a `DefaultHttpxClient`. A timeout
                that it was given holds for every request that has none of its own.
            middleware: Runs around every attempt, the first one outermost; see `Middleware`.

        Raises:
            TypeError: `http_client`, `middleware` or `credentials` has the wrong type, or there is more than
                one of `credentials`, `config` and `profile`.
            AnthropicError: `config` or a profile cannot be used. The files of a profile are read by sync
                clients here, and by async clients with their first request.
        """
        self._configure_anthropic(
            api_key=api_key,
            auth_token=auth_token,
            credentials=credentials,
            config=config,
            profile=profile,
            webhook_key=webhook_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_after=max_retry_after,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            middleware=middleware,
            _strict_response_validation=_strict_response_validation,
            _token_cache=_token_cache,
        )

    def copy(
        self: _ClientT,
        *,
        api_key: Optional[str] = None,
        auth_token: Optional[str] = None,
        credentials: Union[anthropic.AccessTokenProvider, NotGiven, None] = NOT_GIVEN,
        config: Optional[Mapping[str, Any]] = None,
        profile: Optional[str] = None,
        webhook_key: Optional[str] = None,
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

        `default_headers` and `default_query` are added to those of this client; `set_default_headers` and
        `set_default_query` replace them, and `middleware` replaces the middleware.
        """
        return self._copied(
            api_key=api_key,
            auth_token=auth_token,
            credentials=credentials,
            config=config,
            profile=profile,
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

    @cached_property
    def completions(self) -> resources.Completions:
        """The text completion API that came before messages."""
        return resources.Completions(self)

    @cached_property
    def messages(self) -> resources.Messages:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.Messages(self)

    @cached_property
    def models(self) -> resources.Models:
        """List the available models with their limits and capabilities."""
        return resources.Models(self)

    @cached_property
    def files(self) -> resources.Files:
        """Store files that requests refer to by ID, and fetch those that tools produced."""
        return resources.Files(self)

    @cached_property
    def skills(self) -> resources.Skills:
        """Manage skills: bundles of instructions and files that a model uses in a container."""
        return resources.Skills(self)

    @cached_property
    def organization(self) -> resources.Organization:
        """Read what organization the API key belongs to."""
        return resources.Organization(self)

    @cached_property
    def user_profiles(self) -> resources.UserProfiles:
        """Attribute requests to the people on whose behalf they are made."""
        return resources.UserProfiles(self)

    @cached_property
    def beta(self) -> resources.Beta:
        """Everything that is still in beta, under the names it will keep."""
        return resources.Beta(self)

    @cached_property
    def with_raw_response(self) -> AnthropicWithRawResponse:
        """The same resources, whose methods return the response with its headers."""
        return AnthropicWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnthropicWithStreamedResponse:
        """The same resources, whose methods are context managers over an unread response."""
        return AnthropicWithStreamedResponse(self)


class AnthropicWithRawResponse:
    """A client's resources with raw responses."""

    def __init__(self, client: Anthropic) -> None:
        self._client = client

    @cached_property
    def completions(self) -> resources.CompletionsWithRawResponse:
        """The text completion API that came before messages."""
        return resources.CompletionsWithRawResponse(self._client.completions)

    @cached_property
    def messages(self) -> resources.MessagesWithRawResponse:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.MessagesWithRawResponse(self._client.messages)

    @cached_property
    def models(self) -> resources.ModelsWithRawResponse:
        """List the available models with their limits and capabilities."""
        return resources.ModelsWithRawResponse(self._client.models)

    @cached_property
    def files(self) -> resources.FilesWithRawResponse:
        """Store files that requests refer to by ID, and fetch those that tools produced."""
        return resources.FilesWithRawResponse(self._client.files)

    @cached_property
    def skills(self) -> resources.SkillsWithRawResponse:
        """Manage skills: bundles of instructions and files that a model uses in a container."""
        return resources.SkillsWithRawResponse(self._client.skills)

    @cached_property
    def organization(self) -> resources.OrganizationWithRawResponse:
        """Read what organization the API key belongs to."""
        return resources.OrganizationWithRawResponse(self._client.organization)

    @cached_property
    def user_profiles(self) -> resources.UserProfilesWithRawResponse:
        """Attribute requests to the people on whose behalf they are made."""
        return resources.UserProfilesWithRawResponse(self._client.user_profiles)

    @cached_property
    def beta(self) -> resources.BetaWithRawResponse:
        """Everything that is still in beta, under the names it will keep."""
        return resources.BetaWithRawResponse(self._client.beta)


class AnthropicWithStreamedResponse:
    """A client's resources with streamed responses."""

    def __init__(self, client: Anthropic) -> None:
        self._client = client

    @cached_property
    def completions(self) -> resources.CompletionsWithStreamingResponse:
        """The text completion API that came before messages."""
        return resources.CompletionsWithStreamingResponse(self._client.completions)

    @cached_property
    def messages(self) -> resources.MessagesWithStreamingResponse:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.MessagesWithStreamingResponse(self._client.messages)

    @cached_property
    def models(self) -> resources.ModelsWithStreamingResponse:
        """List the available models with their limits and capabilities."""
        return resources.ModelsWithStreamingResponse(self._client.models)

    @cached_property
    def files(self) -> resources.FilesWithStreamingResponse:
        """Store files that requests refer to by ID, and fetch those that tools produced."""
        return resources.FilesWithStreamingResponse(self._client.files)

    @cached_property
    def skills(self) -> resources.SkillsWithStreamingResponse:
        """Manage skills: bundles of instructions and files that a model uses in a container."""
        return resources.SkillsWithStreamingResponse(self._client.skills)

    @cached_property
    def organization(self) -> resources.OrganizationWithStreamingResponse:
        """Read what organization the API key belongs to."""
        return resources.OrganizationWithStreamingResponse(self._client.organization)

    @cached_property
    def user_profiles(self) -> resources.UserProfilesWithStreamingResponse:
        """Attribute requests to the people on whose behalf they are made."""
        return resources.UserProfilesWithStreamingResponse(self._client.user_profiles)

    @cached_property
    def beta(self) -> resources.BetaWithStreamingResponse:
        """Everything that is still in beta, under the names it will keep."""
        return resources.BetaWithStreamingResponse(self._client.beta)


Client = Anthropic
