# Generated from codegen/sdk.yaml. Do not edit.
"""The synchronous client of Claude Platform on AWS, which `anthropic.lib.aws._client` shows."""

from __future__ import annotations

from typing import Any, Mapping, Optional, Sequence, TypeVar, Union

from anthropic._client import Anthropic
from anthropic._core.deferred import anthropic, httpx
from anthropic._core.exchange.retry import DEFAULT_MAX_RETRIES, DEFAULT_MAX_RETRY_AFTER
from anthropic._core.request.headers import HeaderValue
from anthropic._core.sentinels import NOT_GIVEN, NotGiven
from anthropic._sync.aws.aws_requests import AwsClient
from anthropic.lib.aws._claude_platform import ClaudePlatformSettings

_ClientT = TypeVar("_ClientT", bound="AnthropicAWS")

__all__ = [
    "AnthropicAWS",
]


class AnthropicAWS(ClaudePlatformSettings, AwsClient, Anthropic):
    """A client of Claude Platform on AWS, with a resource for every part of the API."""

    __module__ = "anthropic.lib.aws._client"

    def __init__(
        self,
        *,
        api_key: Optional[str] = None,
        aws_access_key: Optional[str] = None,
        aws_secret_key: Optional[str] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        workspace_id: Optional[str] = None,
        skip_auth: bool = False,
        base_url: Union[str, httpx.URL, None] = None,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Optional[Mapping[str, HeaderValue]] = None,
        default_query: Optional[Mapping[str, object]] = None,
        http_client: Optional[httpx.Client] = None,
        middleware: Optional[Sequence[anthropic.MiddlewareInput]] = None,
        max_retry_after: float = DEFAULT_MAX_RETRY_AFTER,
        _strict_response_validation: bool = False,
        auth_token: Optional[str] = None,
        webhook_key: Optional[str] = None,
    ) -> None:
        """Make a client. All arguments have defaults; credentials are looked up with the first request.

        Args:
            api_key: A key of the workspace, sent instead of signing; else ANTHROPIC_AWS_API_KEY in the
                environment, unless credentials or a profile are given.
            aws_access_key: With `aws_secret_key`, credentials that sign requests. Without them and an
                `api_key`, they are looked up by botocore's credential provider chain: in the environment, in
                profiles, at single sign-on, and at the instance. Credentials that expire are refreshed in
                time.
            aws_secret_key: The secret key of `aws_access_key`.
            aws_region: The region; else AWS_REGION or AWS_DEFAULT_REGION.
            aws_profile: The profile in which credentials are looked up.
            aws_session_token: The session token of temporary credentials.
            workspace_id: The workspace; else ANTHROPIC_AWS_WORKSPACE_ID.
            skip_auth: Send requests without credentials, for a gateway that adds its own.
            base_url: Where the platform is; else ANTHROPIC_AWS_BASE_URL in the environment, else the service
                in the region.
            auth_token: A bearer token, sent along with an API key, or alone with `skip_auth`; a signature
                replaces it.

        The other arguments are those of `Anthropic`.

        Raises:
            TypeError: `http_client` or `middleware` has the wrong type.
            ValueError: an access key is given without its secret key, or the reverse.
            AnthropicError: no workspace is given or set, or no region where one is needed.
        """
        self._configure_aws(
            api_key=api_key,
            aws_access_key=aws_access_key,
            aws_secret_key=aws_secret_key,
            aws_region=aws_region,
            aws_profile=aws_profile,
            aws_session_token=aws_session_token,
            workspace_id=workspace_id,
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
            auth_token=auth_token,
            webhook_key=webhook_key,
        )

    def copy(
        self: _ClientT,
        *,
        api_key: Optional[str] = None,
        aws_access_key: Optional[str] = None,
        aws_secret_key: Optional[str] = None,
        aws_region: Optional[str] = None,
        aws_profile: Optional[str] = None,
        aws_session_token: Optional[str] = None,
        workspace_id: Optional[str] = None,
        skip_auth: Optional[bool] = None,
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
        """Return a client that differs in these arguments and shares the rest, connections and credentials
        included.

        Without a `base_url` of its own, the host follows `aws_region`. See `Anthropic.copy`.

        Raises:
            TypeError: `credentials`, `config` or `profile` is given, which only the public API has.
        """
        self._reject(
            credentials=credentials,
            config=config,
            profile=profile,
        )
        return self._copied(
            api_key=api_key,
            aws_access_key=aws_access_key,
            aws_secret_key=aws_secret_key,
            aws_region=aws_region,
            aws_profile=aws_profile,
            aws_session_token=aws_session_token,
            workspace_id=workspace_id,
            skip_auth=skip_auth,
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
        )

    # For one request: `client.with_options(timeout=10).messages.create(...)`.
    with_options = copy
