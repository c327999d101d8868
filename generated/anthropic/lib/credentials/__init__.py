# Generated from codegen/sdk.yaml. Do not edit.
"""Access tokens instead of API keys: profiles, logins, workload identity federation, and providers of your
own.
"""

from anthropic._async.credentials.token_auth import AccessTokenAuth
from anthropic._core.credentials.errors import WorkloadIdentityError
from anthropic._core.credentials.providers import EnvToken, StaticToken
from anthropic._core.credentials.tokens import (
    AccessToken,
    AccessTokenProvider,
    AsyncAccessTokenProvider,
    BaseURLBoundProvider,
    CredentialResult,
    IdentityTokenProvider,
)
from anthropic._sync.credentials.providers import (
    CredentialsFile,
    IdentityTokenFile,
    InMemoryConfig,
    TokenCache,
    WorkloadIdentityCredentials,
    default_credentials,
    exchange_federation_assertion,
)

__all__ = [
    "AccessToken",
    "AccessTokenAuth",
    "AccessTokenProvider",
    "AsyncAccessTokenProvider",
    "BaseURLBoundProvider",
    "CredentialResult",
    "CredentialsFile",
    "EnvToken",
    "IdentityTokenFile",
    "IdentityTokenProvider",
    "InMemoryConfig",
    "StaticToken",
    "TokenCache",
    "WorkloadIdentityCredentials",
    "WorkloadIdentityError",
    "default_credentials",
    "exchange_federation_assertion",
]
