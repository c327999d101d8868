"""The URLs, headers and settings of the two clients of Amazon Bedrock, and what Bedrock does not serve. No
I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Dict, Mapping, Optional

from anthropic._core.errors import AnthropicError
from anthropic._core.request.headers import find_header
from anthropic.lib._platforms.settings import env_value
from anthropic.lib.aws._settings import KEYS, AwsSettings

if TYPE_CHECKING:
    from anthropic._core.deferred import httpx
    from anthropic._core.errors import APIStatusError
    from anthropic._core.events.sse import EventDecoder
    from anthropic._core.request.options import FinalRequestOptions

_DEFAULT_REGION = "us-east-1"
_NO_REGION = "No AWS region found: give `aws_region`, or set AWS_REGION or AWS_DEFAULT_REGION"
_ELSEWHERE = "`AnthropicAWS` and `Anthropic` have it."
_BATCHES = (
    "For batches, Bedrock has model invocation jobs:"
    ' `boto3.client("bedrock").create_model_invocation_job(...)`. Message batches are on `AnthropicAWS` and'
    " `Anthropic`."
)
_MODELS = '`boto3.client("bedrock").list_foundation_models()` lists the models of Bedrock.'


class _BedrockBase(AwsSettings):
    _platform = "Amazon Bedrock"
    _unsupported: ClassVar[Mapping[str, str]] = {
        "": _ELSEWHERE,
        "/v1/messages/batches": _BATCHES,
        "/v1/models": _MODELS,
    }

    @property
    def auth_headers(self) -> Dict[str, str]:
        """`Authorization`, if there is an API key."""
        from anthropic._core.request.auth import bearer_value

        if self.skip_auth or self.api_key is None:
            return {}
        return {"Authorization": bearer_value(self.api_key, "`api_key`")}

    def _make_status_error(self, err_msg: str, *, body: object, response: httpx.Response) -> APIStatusError:
        error = super()._make_status_error(err_msg, body=body, response=response)
        if error.request_id is None:
            error.request_id = response.headers.get("x-amzn-requestid")
        return error


class BedrockSettings(_BedrockBase):
    """Settings of the client for InvokeModel."""

    _supported = frozenset({"/v1/complete", "/v1/messages", "/v1/messages/count_tokens"})
    _own_credentials_win = True
    _service = "bedrock"
    _key_variables = ("AWS_BEARER_TOKEN_BEDROCK",)

    def _configure_bedrock(self, *, api_key: Optional[str], base_url: Any, **settings: Any) -> None:
        keys = {name: settings.pop(f"aws_{name}") for name in KEYS}
        if api_key is not None and any(keys[name] is not None for name in KEYS if name != "region"):
            raise ValueError(
                "`api_key` and AWS credentials (`aws_access_key`, `aws_secret_key`, `aws_session_token`,"
                " `aws_profile`) are two ways to authenticate; give one of them"
            )
        self._configure_credentials(**keys)
        self._configure_platform(
            api_key=self._resolve_api_key(api_key),
            base_url=base_url or env_value("ANTHROPIC_BEDROCK_BASE_URL"),
            **settings,
        )

    @property
    def aws_region(self) -> str:
        """The region: of the argument, AWS_REGION, AWS_DEFAULT_REGION, or the profile; else `us-east-1`.

        Reading it may block until a request was sent, as it may have to be looked up in files.
        """
        return self._region or self._credential_chain.region() or _DEFAULT_REGION

    @aws_region.setter
    def aws_region(self, region: Optional[str]) -> None:
        self._region = region
        self._url_cache = {}

    @property
    def _is_region_known(self) -> bool:
        return self._region is not None or self._credential_chain.is_region_known

    def _find_region(self) -> None:
        if self._credential_chain.region() is None:
            from anthropic._core.exchange.logs import log

            log.warning("No AWS region given; using %s", _DEFAULT_REGION)

    def _default_base_url(self) -> str:
        return f"https://bedrock-runtime.{self.aws_region}.amazonaws.com"

    def _own_headers(self) -> Dict[str, str]:
        # The version is sent in the body.
        headers = super()._own_headers()
        headers.pop("anthropic-version", None)
        return headers

    def _rewrite_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        from ._invoke import invoke_options

        options = super()._rewrite_options(options)
        given = options.headers or {}
        betas = find_header(given, "anthropic-beta")
        if betas is None:
            betas = find_header(self._custom_headers, "anthropic-beta")
        return invoke_options(options, betas)

    def _make_sse_decoder(self) -> EventDecoder:
        from ._stream_decoder import AWSEventStreamDecoder

        return AWSEventStreamDecoder()


class MantleSettings(_BedrockBase):
    """Settings of the client for the Messages API of Bedrock."""

    _supported = frozenset({"/v1/messages", "/v1/messages/count_tokens"})
    _service = "bedrock-mantle"
    _key_variables = ("AWS_BEARER_TOKEN_BEDROCK", "ANTHROPIC_AWS_API_KEY")

    def _configure_bedrock_mantle(
        self, *, api_key: Optional[str], base_url: Any, skip_auth: bool, **settings: Any
    ) -> None:
        keys = {name: settings.pop(f"aws_{name}") for name in KEYS}
        self._configure_credentials(**keys, skip_auth=skip_auth)
        base_url = base_url or env_value("ANTHROPIC_BEDROCK_MANTLE_BASE_URL")
        api_key = self._resolve_api_key(api_key)
        if self._region is None and base_url is None:
            raise AnthropicError(f"{_NO_REGION}; or give `base_url`")
        self._configure_platform(api_key=api_key, base_url=base_url, **settings)

    @property
    def aws_region(self) -> Optional[str]:
        """The region: of the argument, AWS_REGION, or AWS_DEFAULT_REGION.

        With a base URL it may be that of the profile, which is looked up when the first request is signed.
        """
        return self._region or (
            self._credential_chain.region() if self._credential_chain.is_region_known else None
        )

    @aws_region.setter
    def aws_region(self, region: Optional[str]) -> None:
        self._region = region
        self._url_cache = {}

    @property
    def _is_region_known(self) -> bool:
        return not self._use_sigv4 or self.aws_region is not None

    def _find_region(self) -> None:
        if self._credential_chain.region() is None:
            raise AnthropicError(f"{_NO_REGION} (signatures name it)")

    def _default_base_url(self) -> str:
        return f"https://bedrock-mantle.{self.aws_region}.api.aws/anthropic"

    def _constructor_settings(self) -> Dict[str, Any]:
        return {**super()._constructor_settings(), "skip_auth": self.skip_auth}
