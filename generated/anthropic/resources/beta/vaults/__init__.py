# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import credentials as credentials
    from . import vaults as vaults
    from .credentials import (
        AsyncCredentials,
        AsyncCredentialsWithRawResponse,
        AsyncCredentialsWithStreamingResponse,
        Credentials,
        CredentialsWithRawResponse,
        CredentialsWithStreamingResponse,
    )
    from .vaults import (
        AsyncVaults,
        AsyncVaultsWithRawResponse,
        AsyncVaultsWithStreamingResponse,
        Vaults,
        VaultsWithRawResponse,
        VaultsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "credentials": "credentials:",
            "vaults": "vaults:",
            "AsyncCredentials": "credentials",
            "AsyncCredentialsWithRawResponse": "credentials",
            "AsyncCredentialsWithStreamingResponse": "credentials",
            "AsyncVaults": "vaults",
            "AsyncVaultsWithRawResponse": "vaults",
            "AsyncVaultsWithStreamingResponse": "vaults",
            "Credentials": "credentials",
            "CredentialsWithRawResponse": "credentials",
            "CredentialsWithStreamingResponse": "credentials",
            "Vaults": "vaults",
            "VaultsWithRawResponse": "vaults",
            "VaultsWithStreamingResponse": "vaults",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncCredentials",
    "AsyncCredentialsWithRawResponse",
    "AsyncCredentialsWithStreamingResponse",
    "AsyncVaults",
    "AsyncVaultsWithRawResponse",
    "AsyncVaultsWithStreamingResponse",
    "Credentials",
    "CredentialsWithRawResponse",
    "CredentialsWithStreamingResponse",
    "Vaults",
    "VaultsWithRawResponse",
    "VaultsWithStreamingResponse",
]
