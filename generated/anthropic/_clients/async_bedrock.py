# Generated from codegen/sdk.yaml. Do not edit.
"""The asynchronous client of Amazon Bedrock through InvokeModel, which `anthropic.lib.bedrock._client`
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
from anthropic.lib.aws._async.aws_requests import AsyncAwsClient
from anthropic.lib.bedrock._beta import AsyncBeta
from anthropic.lib.bedrock._settings import BedrockSettings

_ClientT = TypeVar("_ClientT", bound="AsyncAnthropicBedrock")

__all__ = [
    "AsyncAnthropicBedrock",
]


class AsyncAnthropicBedrock(BedrockSettings, AsyncAwsClient):
    """A client of Amazon Bedrock through InvokeModel for async code, with messages, completions, and counting
    tokens.

    Use `AsyncAnthropicBedrockMantle` for new code. Models are named as Bedrock does, by ID or by ARN.
    """

    __module__ = "anthropic.lib.bedrock._client"

    def __init__(
        self,
        aws_secret_key: Optional[str] = None,
        aws_access_key: Optional[str] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        api_key: Optional[str] = None,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Mapping[str, HeaderValue]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[httpx.AsyncClient] = None,
        middleware: Optional[Sequence[anthropic.MiddlewareInput]] = None,
        _strict_response_validation: bool = False,
        max_retry_after: float = DEFAULT_MAX_RETRY_AFTER,
    ) -> None:
        """Make a client. All arguments have defaults; credentials are looked up with the first request.

        Args:
            aws_secret_key: The secret key of `aws_access_key`.
            aws_access_key: With `aws_secret_key`, credentials that sign requests. Without them and an
                `api_key`, they are looked up by botocore's credential provider chain: in the environment, in
                profiles, at single sign-on, and at the instance. Credentials that expire are refreshed in
                time.
            aws_region: The region; else AWS_REGION, AWS_DEFAULT_REGION, or that of the profile, else
                us-east-1.
            aws_profile: The profile in which credentials and region are looked up.
            aws_session_token: The session token of temporary credentials.
            api_key: A Bedrock API key, sent instead of signing; else AWS_BEARER_TOKEN_BEDROCK in the
                environment, unless credentials or a profile are given.
            base_url: Where Bedrock is; else ANTHROPIC_BEDROCK_BASE_URL in the environment, else the service
                in the region.

        The other arguments are those of `AsyncAnthropic`.

        Raises:
            TypeError: `http_client` or `middleware` has the wrong type.
            ValueError: `api_key` is given together with credentials, or an access key without its secret key.
        """
        self._configure_bedrock(
            aws_secret_key=aws_secret_key,
            aws_access_key=aws_access_key,
            aws_region=aws_region,
            aws_profile=aws_profile,
            aws_session_token=aws_session_token,
            api_key=api_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            middleware=middleware,
            _strict_response_validation=_strict_response_validation,
            max_retry_after=max_retry_after,
        )

    def copy(
        self: _ClientT,
        *,
        aws_secret_key: Optional[str] = None,
        aws_access_key: Optional[str] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        api_key: Optional[str] = None,
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
            aws_secret_key=aws_secret_key,
            aws_access_key=aws_access_key,
            aws_region=aws_region,
            aws_profile=aws_profile,
            aws_session_token=aws_session_token,
            api_key=api_key,
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
    def completions(self) -> resources.AsyncCompletions:
        """The text completion API that came before messages."""
        return resources.AsyncCompletions(self)

    @cached_property
    def beta(self) -> AsyncBeta:
        """The beta resources: messages."""
        return AsyncBeta(self)
