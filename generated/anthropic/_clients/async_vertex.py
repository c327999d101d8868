# Generated from codegen/sdk.yaml. Do not edit.
"""The asynchronous client of Claude on Vertex AI, which `anthropic.lib.vertex._client` shows."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Mapping, Optional, Sequence, TypeVar, Union

import anthropic.resources as resources
from anthropic._core.deferred import anthropic, httpx
from anthropic._core.exchange.retry import DEFAULT_MAX_RETRIES, DEFAULT_MAX_RETRY_AFTER
from anthropic._core.request.headers import HeaderValue
from anthropic._core.sentinels import NOT_GIVEN, NotGiven
from anthropic.lib._platforms._async.beta import AsyncPlatformBeta
from anthropic.lib._platforms._async.token_requests import AsyncTokenClient
from anthropic.lib.google_cloud._credentials import GoogleCredentials
from anthropic.lib.vertex._settings import VertexSettings

_ClientT = TypeVar("_ClientT", bound="AsyncAnthropicVertex")

__all__ = [
    "AsyncAnthropicVertex",
]


class AsyncAnthropicVertex(VertexSettings, AsyncTokenClient):
    """A client of Claude on Vertex AI for async code, with messages, and counting tokens."""

    __module__ = "anthropic.lib.vertex._client"

    def __init__(
        self,
        *,
        region: Union[str, NotGiven, None] = NOT_GIVEN,
        project_id: Union[str, NotGiven, None] = NOT_GIVEN,
        access_token: Optional[str] = None,
        credentials: Optional[GoogleCredentials] = None,
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
            region: The region, or `global`, `us` or `eu`; else CLOUD_ML_REGION in the environment.
            project_id: The project; else ANTHROPIC_VERTEX_PROJECT_ID, else that of the Google credentials.
            access_token: A token to send as it is, instead of those of Google credentials.
            credentials: Google credentials, of google-auth; else the application's default ones. Tokens are
                renewed in time.
            base_url: Where Vertex AI is; else ANTHROPIC_VERTEX_BASE_URL in the environment, else the service
                in the region.

        The other arguments are those of `AsyncAnthropic`.

        Raises:
            TypeError: `http_client` or `middleware` has the wrong type.
            ValueError: no region is given or set.
        """
        self._configure_vertex(
            region=region,
            project_id=project_id,
            access_token=access_token,
            credentials=credentials,
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
        region: Union[str, NotGiven, None] = NOT_GIVEN,
        project_id: Union[str, NotGiven, None] = NOT_GIVEN,
        access_token: Optional[str] = None,
        credentials: Optional[GoogleCredentials] = None,
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

        Without a `base_url` of its own, the host follows `region`. See `AsyncAnthropic.copy`.
        """
        return self._copied(
            region=region,
            project_id=project_id,
            access_token=access_token,
            credentials=credentials,
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
    def messages(self) -> resources.AsyncMessages:
        """Converse with a model, whole or streamed, and count the tokens of a request beforehand."""
        return resources.AsyncMessages(self)

    @cached_property
    def beta(self) -> AsyncPlatformBeta:
        """The beta resources: messages."""
        return AsyncPlatformBeta(self)
