# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

if TYPE_CHECKING:
    from . import google as google
    from . import providers as providers
    from .google.google import (
        AsyncGoogle,
        AsyncGoogleWithRawResponse,
        AsyncGoogleWithStreamingResponse,
        Google,
        GoogleWithRawResponse,
        GoogleWithStreamingResponse,
    )
    from .providers import (
        AsyncProviders,
        AsyncProvidersWithRawResponse,
        AsyncProvidersWithStreamingResponse,
        Providers,
        ProvidersWithRawResponse,
        ProvidersWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "google": "google:",
            "providers": "providers:",
            "AsyncGoogle": "google.google",
            "AsyncGoogleWithRawResponse": "google.google",
            "AsyncGoogleWithStreamingResponse": "google.google",
            "AsyncProviders": "providers",
            "AsyncProvidersWithRawResponse": "providers",
            "AsyncProvidersWithStreamingResponse": "providers",
            "Google": "google.google",
            "GoogleWithRawResponse": "google.google",
            "GoogleWithStreamingResponse": "google.google",
            "Providers": "providers",
            "ProvidersWithRawResponse": "providers",
            "ProvidersWithStreamingResponse": "providers",
        },
    )
    show_names(__name__)

__all__ = [
    "AsyncGoogle",
    "AsyncGoogleWithRawResponse",
    "AsyncGoogleWithStreamingResponse",
    "AsyncProviders",
    "AsyncProvidersWithRawResponse",
    "AsyncProvidersWithStreamingResponse",
    "Google",
    "GoogleWithRawResponse",
    "GoogleWithStreamingResponse",
    "Providers",
    "ProvidersWithRawResponse",
    "ProvidersWithStreamingResponse",
]
