"""Python client for the Claude API.

Public names load on first use, so `import anthropic` costs next to nothing.
"""

import os as _os

_root = _os.path.dirname(_os.path.dirname(_os.path.dirname(__file__)))
if _os.path.exists(_os.path.join(_root, "openapi.yaml")):
    # In a checkout the package lives in two source roots; a wheel has them merged.
    __path__ = [_os.path.join(_root, _part, "anthropic") for _part in ("overrides", "generated")]

from anthropic._core.lazy import attach as _attach
from anthropic._version import __title__, __version__

# Checkers take this name for the one in `typing`, which would cost more than the rest of this import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from httpx import Timeout

    import anthropic.types as types
    from anthropic._base_client import (
        DEFAULT_CONNECTION_LIMITS,
        DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT,
        DefaultAioHttpClient,
        DefaultAsyncHttpxClient,
        DefaultHttpxClient,
    )
    from anthropic._client import (
        Anthropic,
        AsyncAnthropic,
        AsyncClient,
        Client,
    )
    from anthropic._constants import AI_PROMPT, HUMAN_PROMPT
    from anthropic._core.models import UnknownVariant
    from anthropic._exceptions import (
        AnthropicError,
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        APIWebhookValidationError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        DeadlineExceededError,
        InternalServerError,
        NotFoundError,
        OverloadedError,
        PermissionDeniedError,
        RateLimitError,
        RequestTooLargeError,
        RetryableError,
        ServiceUnavailableError,
        StructuredOutputError,
        UnavailableOnPlatformError,
        UnprocessableEntityError,
    )
    from anthropic._files import file_from_path
    from anthropic._middleware import (
        AsyncCallNext,
        AsyncMiddlewareCallable,
        CallNext,
        Middleware,
        MiddlewareCallable,
        MiddlewareInput,
    )
    from anthropic._models import BaseModel
    from anthropic._request import APIRequest
    from anthropic._response import APIResponse, AsyncAPIResponse
    from anthropic._streaming import AsyncStream, Stream
    from anthropic._types import (
        NOT_GIVEN,
        NoneType,
        NotGiven,
        Omit,
        ProxiesTypes,
        RequestOptions,
        Transport,
        not_given,
        omit,
    )
    from anthropic.lib._parse._transform import transform_schema
    from anthropic.lib.aws import AnthropicAWS, AsyncAnthropicAWS
    from anthropic.lib.bedrock import (
        AnthropicBedrock,
        AnthropicBedrockMantle,
        AsyncAnthropicBedrock,
        AsyncAnthropicBedrockMantle,
    )
    from anthropic.lib.credentials import (
        AccessToken,
        AccessTokenAuth,
        AccessTokenProvider,
        BaseURLBoundProvider,
        CredentialResult,
        CredentialsFile,
        EnvToken,
        IdentityTokenFile,
        IdentityTokenProvider,
        InMemoryConfig,
        StaticToken,
        TokenCache,
        WorkloadIdentityCredentials,
        WorkloadIdentityError,
        default_credentials,
        exchange_federation_assertion,
    )
    from anthropic.lib.foundry import AnthropicFoundry, AsyncAnthropicFoundry
    from anthropic.lib.google_cloud import AnthropicGoogleCloud, AsyncAnthropicGoogleCloud
    from anthropic.lib.middleware import BetaFallbackState, BetaRefusalFallbackMiddleware
    from anthropic.lib.streaming import (
        AsyncMessageStream,
        AsyncMessageStreamManager,
        BetaAsyncMessageStream,
        BetaAsyncMessageStreamManager,
        BetaContentBlockStopEvent,
        BetaInputJsonEvent,
        BetaMessageStopEvent,
        BetaMessageStream,
        BetaMessageStreamEvent,
        BetaMessageStreamManager,
        BetaTextEvent,
        ContentBlockStopEvent,
        InputJsonEvent,
        MessageStopEvent,
        MessageStream,
        MessageStreamEvent,
        MessageStreamManager,
        ParsedBetaContentBlockStopEvent,
        ParsedBetaMessageStopEvent,
        ParsedBetaMessageStreamEvent,
        ParsedBetaTextEvent,
        ParsedContentBlockStopEvent,
        ParsedMessageStopEvent,
        ParsedMessageStreamEvent,
        TextEvent,
    )
    from anthropic.lib.tools._beta_functions import beta_async_tool, beta_tool
    from anthropic.lib.vertex import AnthropicVertex, AsyncAnthropicVertex

__all__ = [
    "__title__",
    "__version__",
    "AI_PROMPT",
    "APIConnectionError",
    "APIError",
    "APIRequest",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "APIWebhookValidationError",
    "AccessToken",
    "AccessTokenAuth",
    "AccessTokenProvider",
    "Anthropic",
    "AnthropicAWS",
    "AnthropicBedrock",
    "AnthropicBedrockMantle",
    "AnthropicError",
    "AnthropicFoundry",
    "AnthropicGoogleCloud",
    "AnthropicVertex",
    "AsyncAPIResponse",
    "AsyncAnthropic",
    "AsyncAnthropicAWS",
    "AsyncAnthropicBedrock",
    "AsyncAnthropicBedrockMantle",
    "AsyncAnthropicFoundry",
    "AsyncAnthropicGoogleCloud",
    "AsyncAnthropicVertex",
    "AsyncCallNext",
    "AsyncClient",
    "AsyncMessageStream",
    "AsyncMessageStreamManager",
    "AsyncMiddlewareCallable",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "BaseURLBoundProvider",
    "BetaAsyncMessageStream",
    "BetaAsyncMessageStreamManager",
    "BetaContentBlockStopEvent",
    "BetaFallbackState",
    "BetaInputJsonEvent",
    "BetaMessageStopEvent",
    "BetaMessageStream",
    "BetaMessageStreamEvent",
    "BetaMessageStreamManager",
    "BetaTextEvent",
    "BetaRefusalFallbackMiddleware",
    "CallNext",
    "Client",
    "ConflictError",
    "ContentBlockStopEvent",
    "CredentialResult",
    "CredentialsFile",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DeadlineExceededError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "EnvToken",
    "HUMAN_PROMPT",
    "IdentityTokenFile",
    "IdentityTokenProvider",
    "InMemoryConfig",
    "InputJsonEvent",
    "InternalServerError",
    "MessageStopEvent",
    "MessageStream",
    "MessageStreamEvent",
    "MessageStreamManager",
    "Middleware",
    "MiddlewareCallable",
    "MiddlewareInput",
    "NOT_GIVEN",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "OverloadedError",
    "ParsedBetaContentBlockStopEvent",
    "ParsedBetaMessageStopEvent",
    "ParsedBetaMessageStreamEvent",
    "ParsedBetaTextEvent",
    "ParsedContentBlockStopEvent",
    "ParsedMessageStopEvent",
    "ParsedMessageStreamEvent",
    "PermissionDeniedError",
    "ProxiesTypes",
    "RateLimitError",
    "RequestOptions",
    "RequestTooLargeError",
    "RetryableError",
    "ServiceUnavailableError",
    "StaticToken",
    "Stream",
    "StructuredOutputError",
    "TextEvent",
    "Timeout",
    "TokenCache",
    "Transport",
    "UnavailableOnPlatformError",
    "UnknownVariant",
    "UnprocessableEntityError",
    "WorkloadIdentityCredentials",
    "WorkloadIdentityError",
    "beta_async_tool",
    "beta_tool",
    "default_credentials",
    "exchange_federation_assertion",
    "file_from_path",
    "not_given",
    "omit",
    "transform_schema",
    "types",
]

_MODULES = (
    "_base_client _client _compat _constants _exceptions _files _legacy_response _middleware _models _qs"
    " _request _resource _response _streaming _types _utils lib pagination resources testing tools types"
)
_NAMES = {
    "_base_client": "DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT DefaultAioHttpClient"
    " DefaultAsyncHttpxClient DefaultHttpxClient",
    "_async_client": "AsyncAnthropic AsyncClient",
    "_client": "Anthropic Client",
    "_constants": "AI_PROMPT HUMAN_PROMPT",
    "_core.models": "UnknownVariant",
    "_exceptions": "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError"
    " APIWebhookValidationError AnthropicError AuthenticationError BadRequestError ConflictError"
    " DeadlineExceededError InternalServerError NotFoundError OverloadedError PermissionDeniedError"
    " RateLimitError RequestTooLargeError RetryableError ServiceUnavailableError StructuredOutputError"
    " UnavailableOnPlatformError"
    " UnprocessableEntityError",
    "_files": "file_from_path",
    "_middleware": "AsyncCallNext AsyncMiddlewareCallable CallNext Middleware MiddlewareCallable"
    " MiddlewareInput",
    "_models": "BaseModel",
    "_request": "APIRequest",
    "_response": "APIResponse AsyncAPIResponse",
    "_streaming": "AsyncStream Stream",
    "_types": "NOT_GIVEN NoneType NotGiven Omit ProxiesTypes RequestOptions Transport not_given omit",
    "lib.aws": "AnthropicAWS AsyncAnthropicAWS",
    "lib.bedrock": "AnthropicBedrock AnthropicBedrockMantle AsyncAnthropicBedrock"
    " AsyncAnthropicBedrockMantle",
    "lib.credentials": "AccessToken AccessTokenAuth AccessTokenProvider BaseURLBoundProvider CredentialResult"
    " CredentialsFile EnvToken IdentityTokenFile IdentityTokenProvider InMemoryConfig StaticToken TokenCache"
    " WorkloadIdentityCredentials WorkloadIdentityError default_credentials exchange_federation_assertion",
    "lib.foundry": "AnthropicFoundry AsyncAnthropicFoundry",
    "lib.google_cloud": "AnthropicGoogleCloud AsyncAnthropicGoogleCloud",
    "lib.middleware": "BetaFallbackState BetaRefusalFallbackMiddleware",
    "lib.tools._beta_functions": "beta_async_tool beta_tool",
    "lib.vertex": "AnthropicVertex AsyncAnthropicVertex",
    "lib._parse._transform": "transform_schema",
    "lib.streaming": "AsyncMessageStream AsyncMessageStreamManager BetaAsyncMessageStream"
    " BetaAsyncMessageStreamManager BetaContentBlockStopEvent BetaInputJsonEvent BetaMessageStopEvent"
    " BetaMessageStream BetaMessageStreamEvent BetaMessageStreamManager BetaTextEvent ContentBlockStopEvent"
    " InputJsonEvent MessageStopEvent MessageStream MessageStreamEvent MessageStreamManager"
    " ParsedBetaContentBlockStopEvent ParsedBetaMessageStopEvent ParsedBetaMessageStreamEvent"
    " ParsedBetaTextEvent ParsedContentBlockStopEvent ParsedMessageStopEvent ParsedMessageStreamEvent"
    " TextEvent",
    "=httpx": "Timeout",
}
_table = {_name: _module for _module, _names in _NAMES.items() for _name in _names.split()}

_table.update((_module, f"{_module}:") for _module in _MODULES.split())
if not TYPE_CHECKING:
    # Hidden from checkers, for which a misspelt name has to stay an error.
    __getattr__, __dir__ = _attach(__name__, _table)
