# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the types of credentials under the module path of the official package."""

from anthropic._core.credentials.tokens import (
    AccessToken,
    AccessTokenProvider,
    BaseURLBoundProvider,
    CredentialResult,
)

__all__ = [
    "AccessToken",
    "AccessTokenProvider",
    "BaseURLBoundProvider",
    "CredentialResult",
]
