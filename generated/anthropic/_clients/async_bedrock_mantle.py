# Generated from codegen/sdk.yaml. Do not edit.
"""The asynchronous client of the Messages API of Amazon Bedrock, which `anthropic.lib.bedrock._mantle`
shows.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any, Mapping, Optional, Sequence, TypeVar, Union

import anthropic.resources as resources
from anthropic._core.deferred import anthropic, httpx
from anthropic._core.exchange.retry import DEFAULT_MAX_RETRIES, DEFAULT_MAX_RETRY_AFTER
from anthropic._core.request.headers import HeaderValue
from anthropic._core.sentinels import NOT_GIVEN, NotGiven
from anthropic.lib._platforms._async.beta import AsyncPlatformBeta
from anthropic.lib.aws._async.aws_requests import AsyncAwsClient
from anthropic.lib.bedrock._settings import MantleSettings

_ClientT = TypeVar("_ClientT", bound="AsyncAnthropicBedrockMantle")

__all__ = [
    "AsyncAnthropicBedrockMantle",
]


class AsyncAnthropicBedrockMantle(MantleSettings, AsyncAwsClient):
    """A client of the Messages API of Amazon Bedrock for async code, with messages, and counting tokens."""

    __module__ = "anthropic.lib.bedrock._mantle"

    def __init__(
        self,
        *,
        aws_access_key: Optional[str] = None,
        aws_secret_key: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        api_key: Optional[str] = None,
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
        """Make a client. All arguments have defaults; credentials are looked up with the first request.

        Args:
            aws_access_key: With `aws_secret_key`, credentials that sign requests. Without them and an
                `api_key`, they are looked up by botocore's credential provider chain: in the environment, in
                profiles, at single sign-on, and at the instance. Credentials that expire are refreshed in
                time.
            aws_secret_key: The secret key of `aws_access_key`.
            aws_session_token: The session token of temporary credentials.
            aws_region: The region; else AWS_REGION or AWS_DEFAULT_REGION, or with a base URL that of the
                profile.
            aws_profile: The profile in which credentials are looked up.
            api_key: A Bedrock API key, sent instead of signing; else AWS_BEARER_TOKEN_BEDROCK or
                ANTHROPIC_AWS_API_KEY in the environment, unless credentials or a profile are given.
            skip_auth: Send requests without credentials, for a gateway that adds its own.
            base_url: Where Bedrock is; else ANTHROPIC_BEDROCK_MANTLE_BASE_URL in the environment, else the
                service in the region.

        The other arguments are those of `AsyncAnthropic`.

        Raises:
            TypeError: `http_client` or `middleware` has the wrong type.
            ValueError: an access key is given without its secret key, or the reverse.
            AnthropicError: neither a region nor a base URL is given or set.
        """
        self._configure_bedrock_mantle(
            aws_access_key=aws_access_key,
            aws_secret_key=aws_secret_key,
            aws_session_token=aws_session_token,
            aws_region=aws_region,
            aws_profile=aws_profile,
            api_key=api_key,
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
        api_key: Optional[str] = None,
        aws_access_key: Optional[str] = None,
        aws_secret_key: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        skip_auth: Optional[bool] = None,
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
        """Return a client that differs in these arguments and shares the rest, connections and credentials
        included.

        Without a `base_url` of its own, the host follows `aws_region`. See `AsyncAnthropic.copy`.
        """
        return self._copied(
            api_key=api_key,
            aws_access_key=aws_access_key,
            aws_secret_key=aws_secret_key,
            aws_session_token=aws_session_token,
            aws_region=aws_region,
            aws_profile=aws_profile,
            skip_auth=skip_auth,
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
